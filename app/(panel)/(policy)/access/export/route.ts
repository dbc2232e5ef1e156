import { stringify } from "csv-stringify/sync";

import { download, requireDownload } from "@/app/_shell/download";
import { loadAccessState } from "@/app/(panel)/(policy)/access/list-state";
import { type Matrix, matrixOf } from "@/app/(panel)/(policy)/access/matrix";

/** Exports the access page's matrix with its filters: `?format=csv` (the default) or `json`. */
export function GET(request: Request): Promise<Response> {
  return download(async () => {
    await requireDownload(request, "CONTROL_PANEL");
    const matrix = matrixOf(loadAccessState(request));
    return new URL(request.url).searchParams.get("format") === "json"
      ? { name: "access.json", type: "application/json; charset=utf-8", body: asJson(matrix) }
      : { name: "access.csv", type: "text/csv; charset=utf-8", body: asCsv(matrix) };
  });
}

function asJson({ roles, rows }: Matrix): string {
  return `${JSON.stringify({ roles, rows: rows.map((row) => ({ ...row, openTo: row.openTo.filter((role) => roles.includes(role)) })) }, null, 2)}\n`;
}

function asCsv({ roles, rows }: Matrix): string {
  const header = ["Kind", "Number", "Id", "Name", "Description", ...roles];
  const records = rows.map(({ kind, row, id, name, description, openTo }) => [
    kind,
    row,
    id,
    name,
    description,
    ...roles.map((role) => (openTo.includes(role) ? "yes" : "no")),
  ]);
  return stringify([header, ...records], { bom: true, record_delimiter: "windows", escape_formulas: true });
}

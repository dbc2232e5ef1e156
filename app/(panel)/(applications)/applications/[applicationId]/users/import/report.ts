import { stringify } from "csv-stringify/browser/esm/sync";

interface Line {
  line: number;
  name: string;
  problem: string | null;
}

/** Formats the result of each line as CSV, without passwords and with formulas escaped. */
export const reportCsv = ({ dryRun, lines }: { dryRun: boolean; lines: readonly Line[] }): string =>
  stringify(
    lines.map(({ line, name, problem }) => [
      line,
      name,
      problem === null ? (dryRun ? "good" : "imported") : "refused",
      problem,
    ]),
    {
      header: true,
      columns: ["line", "name", "result", "problem"],
      bom: true,
      record_delimiter: "windows",
      escape_formulas: true,
    },
  );

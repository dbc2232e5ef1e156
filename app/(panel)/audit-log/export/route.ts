import { stringify } from "csv-stringify/sync";

import { download, requireDownload } from "@/app/_ui/download";
import { dateIn } from "@/app/_ui/time";
import { execute, type Executed } from "@/graphql/execute";
import { AuditLogExportDocument, type AuditLogExportQuery, type AuditLogRowFragment } from "@/graphql/operations.generated";
import type { SignedIn } from "@/lib/ctx";
import { DomainError } from "@/lib/errors";

import { actorName } from "../entries";
import { filterArgs, loadAuditState } from "../list-state";
import { sentenceOf } from "../sentences";

/** The audit log as CSV, as far as the filter in the address leaves it, the newest first. */
export function GET(request: Request): Promise<Response> {
  return download(async () => {
    const ctx = await requireDownload(request, "AUDIT_LOG");
    const { timeZone } = ctx.viewer;
    const pages = pagesOf(ctx, filterArgs(loadAuditState(request), timeZone));
    const first = await pages.next(); // what is wrong with the filter shows before anything is sent
    const body = asStream(first, pages);
    return { name: `audit-log-${dateIn(new Date(), timeZone)}.csv`, type: "text/csv; charset=utf-8", body };
  });
}

/** The file in pieces, a page of the API each, read only as fast as the client takes them. */
async function* pagesOf(ctx: SignedIn, filter: ReturnType<typeof filterArgs>): AsyncGenerator<string, undefined> {
  let after: string | null = null;
  do {
    const answer: Executed<AuditLogExportQuery> = await execute(ctx, AuditLogExportDocument, { ...filter, after });
    const page: AuditLogExportQuery["auditLog"] | undefined = answer.data?.auditLog;
    if (!page) throw failure(answer.errors[0]);
    yield asCsv(page.nodes, after === null);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && !ctx.request.signal?.aborted);
}

function failure(error: { message: string; extensions?: Record<string, unknown> } | undefined): Error {
  const expected = error?.extensions?.code === "BAD_USER_INPUT";
  return expected ? new DomainError("BAD_USER_INPUT", error.message) : new Error(error?.message ?? "The query gave no data.");
}

function asStream(first: IteratorResult<string>, pages: AsyncGenerator<string, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string>> | undefined = Promise.resolve(first);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await (next ?? pages.next());
      next = undefined;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pages.return(undefined);
    },
  });
}

const columns: Record<string, (row: AuditLogRowFragment) => unknown> = {
  "Time (UTC)": ({ time }) => new Date(time).toISOString(),
  Actor: actorName,
  "Actor's roles": ({ actorRoles }) => actorRoles.join(", "),
  "Subuser id": ({ subuserId }) => subuserId,
  What: sentenceOf,
  Action: ({ action }) => action,
  Outcome: ({ outcome }) => outcome,
  Count: ({ count }) => count,
  "Object's kind": ({ objectKind }) => objectKind,
  "Object's id": ({ objectId }) => objectId,
  "Object's name": ({ objectName }) => objectName,
  "Old values": ({ oldValues }) => oldValues && JSON.stringify(oldValues),
  "New values": ({ newValues }) => newValues && JSON.stringify(newValues),
  Address: ({ address }) => address,
  "User agent": ({ userAgent }) => userAgent,
  Request: ({ requestId }) => requestId,
};

/** RFC 4180 with a byte order mark, for spreadsheets; what such a program would take for a formula is made text. */
function asCsv(rows: readonly AuditLogRowFragment[], isFirst: boolean): string {
  const records = rows.map((row) => Object.values(columns).map((column) => column(row)));
  if (isFirst) records.unshift(Object.keys(columns));
  return stringify(records, { bom: isFirst, record_delimiter: "windows", escape_formulas: true });
}

import "server-only";

import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { stringify } from "csv-stringify/sync";

import { dateIn } from "@/app/_ui/time";
import { execute } from "@/graphql/execute";
import type { SignedIn } from "@/lib/platform/ctx";
import { DomainError } from "@/lib/platform/errors";
import type { Permission } from "@/lib/policy/can";

import { download, requireDownload } from "./download";

/** Columns of a CSV file: heading to the function that returns a row's value. */
export type CsvColumns<Row> = Record<string, (row: Row) => unknown>;

/** The fields of an API connection that an export reads. */
export interface CsvPage<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface CsvExport<Row> {
  /** File name without date and extension. */
  name: string;
  columns: CsvColumns<Row>;
  page: (ctx: SignedIn, after: string | null) => Promise<CsvPage<Row>>;
}

/**
 * Streams a list as CSV, reading API pages only as fast as the client consumes them; a filter error is returned before
 * any data is sent.
 */
export function downloadCsv<Row>(
  request: Request,
  permission: Permission,
  exportOf: (ctx: SignedIn) => CsvExport<Row> | Promise<CsvExport<Row>>,
): Promise<Response> {
  return download(async () => {
    const ctx = await requireDownload(request, permission);
    const { name, columns, page } = await exportOf(ctx);
    const pages = textsOf(ctx, columns, page);
    const body = asStream(await pages.next(), pages);
    return { name: `${name}-${dateIn(new Date(), ctx.viewer.timeZone)}.csv`, type: "text/csv; charset=utf-8", body };
  });
}

/**
 * Runs a typed query for one page of an export and picks its connection.
 * @throws DomainError BAD_USER_INPUT, FORBIDDEN or NOT_FOUND, as the query returns it
 */
export async function queryPage<Data, Variables extends Record<string, unknown>, Row>(
  ctx: SignedIn,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => CsvPage<Row> | null | undefined,
): Promise<CsvPage<Row>> {
  const { data, errors } = await execute(ctx, query, variables);
  const page = data && pick(data);
  if (page) return page;
  const [error] = errors;
  const code = error?.extensions?.code;
  if (error && (code === "BAD_USER_INPUT" || code === "FORBIDDEN" || code === "NOT_FOUND"))
    throw new DomainError(code, error.message);
  throw new Error(error?.message ?? "The query gave no data.");
}

async function* textsOf<Row>(
  ctx: SignedIn,
  columns: CsvColumns<Row>,
  page: CsvExport<Row>["page"],
): AsyncGenerator<string, undefined> {
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: CsvPage<Row> = await page(ctx, after);
    yield asCsv(nodes, columns, after === null);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && !ctx.request.signal?.aborted);
}

function asStream(first: IteratorResult<string>, texts: AsyncGenerator<string, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string>> | undefined = Promise.resolve(first);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await (next ?? texts.next());
      next = undefined;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}

/**
 * Formats rows as RFC 4180 CSV with a byte order mark, and escapes values that a spreadsheet would read as formulas.
 */
function asCsv<Row>(rows: readonly Row[], columns: CsvColumns<Row>, isFirst: boolean): string {
  const records = rows.map((row) => Object.values(columns).map((column) => column(row)));
  if (isFirst) records.unshift(Object.keys(columns));
  return stringify(records, { bom: isFirst, record_delimiter: "windows", escape_formulas: true });
}

import type { Page } from "@/lib/platform/paging";

/** A page, and a function that counts the whole list on demand. */
export interface ConnectionSource<Row> {
  page: Page<Row>;
  count(): Promise<{ count: number; estimated: boolean }>;
}

/**
 * Returns a page with its count, which runs at most once however many fields ask for it, and not at all when the page
 * is the whole list.
 */
export function connection<Row>(page: Page<Row>, count: ConnectionSource<Row>["count"]): ConnectionSource<Row> {
  let counted: ReturnType<typeof count> | undefined;
  const isWhole = !page.hasPreviousPage && !page.hasNextPage;
  return {
    page,
    count: () => (counted ??= isWhole ? Promise.resolve({ count: page.rows.length, estimated: false }) : count()),
  };
}

/** Resolvers of the fields that every connection type has. */
export const connectionFields = {
  edges: <Row>({ page }: ConnectionSource<Row>) => page.rows.map(({ row, cursor }) => ({ cursor, node: row })),
  nodes: <Row>({ page }: ConnectionSource<Row>) => page.rows.map(({ row }) => row),
  pageInfo: ({ page }: ConnectionSource<unknown>) => ({
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.rows[0]?.cursor ?? null,
    endCursor: page.rows.at(-1)?.cursor ?? null,
  }),
  totalCount: async (source: ConnectionSource<unknown>) => (await source.count()).count,
  totalCountEstimated: async (source: ConnectionSource<unknown>) => (await source.count()).estimated,
};

import { createParser, parseAsNumberLiteral, parseAsString } from "nuqs/server";

export const PAGE_SIZES = [25, 50, 100] as const;

/** URL parsers common to all lists: cursor and page size. */
export const pagerParsers = {
  after: parseAsString,
  before: parseAsString,
  size: parseAsNumberLiteral(PAGE_SIZES).withDefault(25),
};

/** Parser of a date in the URL, e.g. "2026-11-23"; anything else counts as not set. */
export const parseAsDay = createParser({
  parse: (text) => (isDay(text) ? text : null),
  serialize: (day: string) => day,
});

/** Returns the API's paging arguments: backward when `before` is set, forward otherwise. */
export function pageArgs({ after, before, size }: { after: string | null; before: string | null; size: number }) {
  return before ? { last: size, before } : { first: size, after };
}

/** The fields of an API page that the pager needs, as plain objects that can be passed to client components. */
export interface PagedList {
  totalCount: number;
  totalCountEstimated: boolean;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

export function asPagedList({ totalCount, totalCountEstimated, pageInfo }: PagedList): PagedList {
  return { totalCount, totalCountEstimated, pageInfo: { ...pageInfo } };
}

function isDay(text: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

import { createParser, parseAsNumberLiteral, parseAsString } from "nuqs/server";

export const PAGE_SIZES = [25, 50, 100] as const;

/** The part of a list's address that every list has: where it stands, and how many rows it shows. */
export const pagerParsers = {
  after: parseAsString,
  before: parseAsString,
  size: parseAsNumberLiteral(PAGE_SIZES).withDefault(25),
};

/** A day in the address, as "2026-11-23"; anything else counts as not given. */
export const parseAsDay = createParser({
  parse: (text) => (isDay(text) ? text : null),
  serialize: (day: string) => day,
});

/** The API's arguments for a page: forward from one cursor or backward from the other. */
export function pageArgs({ after, before, size }: { after: string | null; before: string | null; size: number }) {
  return before ? { last: size, before } : { first: size, after };
}

/** How a page of the API stands in its list: what the pager needs of it, as plain objects that may go to the browser. */
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

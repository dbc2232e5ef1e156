"use client";

import { type Nullable, type Options, useQueryStates, type UseQueryStatesKeysMap, type Values } from "nuqs";
import { useTransition } from "react";

import type { PAGE_SIZES, pagerParsers } from "./list-state";

type Size = (typeof PAGE_SIZES)[number];

/** URL parameters that are neither search nor filters. */
const NO_FILTERS = ["after", "before", "size", "sort"];

/**
 * Reads and writes a list's state in the URL: `change` sets filters, sort or size and returns to the first page, `turn`
 * goes to another page, and `pending` is true until the server has responded. `pager` holds the props of a pager and
 * `search` those of the search input for `q`; `filtered` is whether any search or filter is set, and `clear` removes
 * them.
 */
export function useListState<Parsers extends UseQueryStatesKeysMap & typeof pagerParsers>(parsers: Parsers) {
  const [pending, startTransition] = useTransition();
  const [state, setState] = useQueryStates(parsers, { shallow: false, history: "push", startTransition });
  type Changes = Partial<Nullable<Values<Parsers>>>;

  const change = (changes: Changes, options?: Options) =>
    void setState({ ...changes, after: null, before: null }, options);
  const turn = (cursor: { after: string } | { before: string }) =>
    void setState({ after: null, before: null, ...cursor } as Changes, { scroll: true });
  const pager = { size: state.size as Size, onSize: (size: Size) => change({ size } as Changes), onTurn: turn };
  const filters = Object.keys(parsers).filter((name) => !NO_FILTERS.includes(name));
  const filtered = filters.some((name) => state[name] !== (parsers[name]!.defaultValue ?? null));
  const clear = () => change(Object.fromEntries(filters.map((name) => [name, null])) as Changes);
  const search = {
    value: String(state.q ?? ""),
    onSearch: (q: string) => change({ q: q || null } as Changes, { history: "replace" }),
  };
  return { state, filtered, search, pending, change, clear, turn, pager };
}

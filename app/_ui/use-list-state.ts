"use client";

import { useQueryStates, type Nullable, type Options, type UseQueryStatesKeysMap, type Values } from "nuqs";
import { useTransition } from "react";

import type { PAGE_SIZES, pagerParsers } from "./list-state";

type Size = (typeof PAGE_SIZES)[number];

/**
 * A list's state in the address: `change` sets filters, sort or size and starts at the first page again, `turn` goes
 * to another page, and `pending` lasts until the server has answered. A pager is given both as `pager`.
 */
export function useListState<Parsers extends UseQueryStatesKeysMap & typeof pagerParsers>(parsers: Parsers) {
  const [pending, startTransition] = useTransition();
  const [state, setState] = useQueryStates(parsers, { shallow: false, history: "push", startTransition });
  type Changes = Partial<Nullable<Values<Parsers>>>;

  const change = (changes: Changes, options?: Options) => void setState({ ...changes, after: null, before: null }, options);
  const turn = (cursor: { after: string } | { before: string }) => void setState({ after: null, before: null, ...cursor } as Changes, { scroll: true });
  const pager = { size: state.size as Size, onSize: (size: Size) => change({ size } as Changes), onTurn: turn };
  return { state, pending, change, turn, pager };
}

"use client";

import { Group, Stack } from "@mantine/core";

import type { PagedList } from "./list-state";
import { ListProblem } from "./list-table";
import { Pager, type PagerProps } from "./pager";

interface ListFrameProps extends Omit<PagerProps, "list"> {
  /** Nothing when the address asks for what is not there. */
  list: PagedList | null;
  /** What narrows the list: its search and its filters. */
  tools: React.ReactNode;
  /** The button that adds to it. */
  add?: React.ReactNode;
  /** The list itself. */
  children: React.ReactNode;
}

/** A list between its tools and its pager, or the word that its address can't be shown. */
export function ListFrame({ list, tools, add, children, ...pager }: ListFrameProps) {
  return (
    <Stack>
      <Group justify="space-between" align="flex-end" gap="sm">
        <Group gap="sm" flex="1 1 240px">
          {tools}
        </Group>
        {add}
      </Group>
      {list ? children : <ListProblem />}
      {list && list.totalCount > 0 && <Pager list={list} {...pager} />}
    </Stack>
  );
}

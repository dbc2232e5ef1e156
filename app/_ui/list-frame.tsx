"use client";

import { Box, Group, Stack } from "@mantine/core";

import type { PagedList } from "./list-state";
import { ListProblem } from "./list-table";
import { Pager, type PagerProps } from "./pager";

interface ListFrameProps extends Omit<PagerProps, "list"> {
  /** Nothing when the address asks for what is not there. */
  list: PagedList | null;
  /** What narrows the list: its search and its filters. */
  tools?: React.ReactNode;
  /** What is done with all of it: adding, downloading. */
  actions?: React.ReactNode;
  /** The list itself. */
  children: React.ReactNode;
}

/** A list between its tools and its pager, or the word that its address can't be shown. */
export function ListFrame({ list, tools, actions, children, ...pager }: ListFrameProps) {
  return (
    <Stack>
      {(tools || actions) && (
        <Group align="flex-end" gap="sm">
          {tools && (
            <Group gap="sm" flex={{ base: "1 1 240px", md: "1 1 480px" }}>
              {tools}
            </Group>
          )}
          {actions && <Box ml="auto">{actions}</Box>}
        </Group>
      )}
      {list ? children : <ListProblem />}
      {list && list.totalCount > 0 && <Pager list={list} {...pager} />}
    </Stack>
  );
}

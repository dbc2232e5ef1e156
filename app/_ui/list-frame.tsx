"use client";

import { Box, Group, Stack } from "@mantine/core";

import type { PagedList } from "./list-state";
import { ListProblem } from "./list-table";
import { Pager, type PagerProps } from "./pager";

interface ListFrameProps extends Omit<PagerProps, "list"> {
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  /** Search and filters of the list. */
  tools?: React.ReactNode;
  /** Actions on the whole list, such as add and export. */
  actions?: React.ReactNode;
  /** The list itself. */
  children: React.ReactNode;
}

/** Renders a list between its tools and its pager, or a notice that its URL can't be shown. */
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

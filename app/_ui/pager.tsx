"use client";

import { Button, Group, Select, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";

import { PAGE_SIZES, type PagedList } from "./list-state";

export interface PagerProps {
  list: PagedList;
  /** Singular and plural: ["subuser", "subusers"]. */
  noun: readonly [string, string];
  size: number;
  /** Page sizes, when the API allows fewer rows per page than other lists offer. */
  sizes?: readonly (typeof PAGE_SIZES)[number][];
  onSize: (size: (typeof PAGE_SIZES)[number]) => void;
  onTurn: (cursor: { after: string } | { before: string }) => void;
}

/** Renders the total count, the page size and the links to the previous and next page. */
export function Pager({ list, noun, size, sizes = PAGE_SIZES, onSize, onTurn }: PagerProps) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo;
  return (
    <Group justify="space-between" component="nav" aria-label="Pages">
      <Text size="sm" c="dimmed">
        {totalText(list, noun)}
      </Text>
      <Group gap="xs">
        <Select
          aria-label="Rows on a page"
          size="xs"
          w={104}
          allowDeselect={false}
          data={sizes.map((option) => ({ value: String(option), label: `${option} rows` }))}
          value={String(size)}
          onChange={(value) => onSize(PAGE_SIZES.find((option) => String(option) === value) ?? PAGE_SIZES[0])}
        />
        <Button
          variant="default"
          size="xs"
          disabled={!hasPreviousPage || !startCursor}
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          onClick={() => startCursor && onTurn({ before: startCursor })}
        >
          Previous
        </Button>
        <Button
          variant="default"
          size="xs"
          disabled={!hasNextPage || !endCursor}
          rightSection={<IconChevronRight size={16} aria-hidden />}
          onClick={() => endCursor && onTurn({ after: endCursor })}
        >
          Next
        </Button>
      </Group>
    </Group>
  );
}

function totalText({ totalCount, totalCountEstimated }: PagedList, [one, many]: readonly [string, string]): string {
  const count = totalCount.toLocaleString("en");
  return `${totalCountEstimated ? "about " : ""}${count} ${totalCount === 1 ? one : many}`;
}

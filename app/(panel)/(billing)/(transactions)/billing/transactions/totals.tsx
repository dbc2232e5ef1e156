import { Group, Paper, Stack, Text } from "@mantine/core";

import type { TransactionsPageQuery } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

/** Totals of a filter as queried by the page. */
export type Sums = NonNullable<NonNullable<TransactionsPageQuery["transactions"]>["totals"]>;

const names = {
  startBalance: "Balance at the start",
  in: "Paid in",
  out: "Spent",
  sum: "Together",
  endBalance: "Balance at the end",
} satisfies Partial<Record<keyof Sums, string>>;

/** Renders the totals of the filtered transactions, when they are few enough to add up. */
export function Totals({ totals, currency }: { totals: Sums | null; currency: string }) {
  return (
    <Paper withBorder px="md" py="sm" component="section" aria-label="Totals">
      {totals === null ? (
        <Text size="sm" c="dimmed">
          More than 10,000 transactions are not added up here. Order a file: it has the totals.
        </Text>
      ) : (
        <Group gap="xl" justify="space-between">
          {(Object.keys(names) as (keyof typeof names)[]).map((sum) => (
            <Stack key={sum} gap={0}>
              <Text size="xs" c="dimmed">
                {names[sum]}
              </Text>
              <Text size="sm" fw={600}>
                {formatAmount(totals[sum])} {currency}
              </Text>
            </Stack>
          ))}
        </Group>
      )}
    </Paper>
  );
}

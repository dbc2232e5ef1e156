import { Paper, Table, TableTbody, TableTd, TableTh, TableThead, TableTr, Text, Title } from "@mantine/core";

import { formatDay } from "@/app/_ui/time";
import type { BillingPageQuery } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { dueKinds } from "./labels";

type Charges = NonNullable<BillingPageQuery["billing"]>["dueCharges"];

/** Renders the renewals of the next 30 days and whether the balance covers them. */
export function DueCharges({ charges, currency, balance }: { charges: Charges; currency: string; balance: string }) {
  const total = charges.reduce((sum, { amount }) => sum + Number(amount), 0);
  const short = total - Number(balance);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="due-title" flex={1}>
      <Title order={2} size="h3" id="due-title" mb="sm">
        Due in the next 30 days
      </Title>
      {charges.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing renews itself in the next 30 days.
        </Text>
      ) : (
        <>
          <Text size="sm" mb="sm">
            {total.toFixed(2)} {currency} in all
            {short > 0 ? `: ${short.toFixed(2)} ${currency} more than there is.` : ", which the balance covers."}
          </Text>
          <Table aria-label="Charges that are due" verticalSpacing={4} horizontalSpacing={0}>
            <TableThead>
              <TableTr>
                <TableTh>Day</TableTh>
                <TableTh>What</TableTh>
                <TableTh ta="right">Amount</TableTh>
              </TableTr>
            </TableThead>
            <TableTbody>
              {charges.slice(0, SHOWN).map(({ kind, on, count, amount }) => (
                <TableTr key={`${kind}-${on}`}>
                  <TableTd>{formatDay(on)}</TableTd>
                  <TableTd>
                    {count} {dueKinds[kind][count === 1 ? 0 : 1]}
                  </TableTd>
                  <TableTd ta="right">
                    {formatAmount(amount)} {currency}
                  </TableTd>
                </TableTr>
              ))}
            </TableTbody>
          </Table>
          {charges.length > SHOWN && (
            <Text size="xs" c="dimmed" mt="xs">
              And on {charges.length - SHOWN} more days.
            </Text>
          )}
        </>
      )}
    </Paper>
  );
}

const SHOWN = 6;

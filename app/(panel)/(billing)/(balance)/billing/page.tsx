import { Grid, GridCol, Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { BillingPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { BalanceCard } from "./balance-card";
import { DueCharges } from "./due-charges";
import { loadPaymentsState } from "./list-state";
import { MoneyChart } from "./money-chart";
import { PaymentsList } from "./payments-list";

const section = sectionById("BILLING");

export const metadata: Metadata = { title: section.name };

export default async function BillingPage({ searchParams }: PageProps<"/billing">) {
  const viewer = await requirePage("BILLING");
  const state = await loadPaymentsState(searchParams);
  const { data } = await runQuery(BillingPageDocument, { ...pageArgs(state), status: state.status });
  const { billing, payments } = data ?? {};
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      {billing && (
        <Grid>
          <GridCol span={{ base: 12, md: 5 }}>
            <Stack h="100%">
              <BalanceCard
                {...billing}
                transactionsPath={can(viewer, "TRANSACTIONS") ? "/billing/transactions" : null}
              />
              <DueCharges charges={billing.dueCharges} currency={billing.currency} balance={billing.balance} />
            </Stack>
          </GridCol>
          <GridCol span={{ base: 12, md: 7 }}>
            <MoneyChart days={billing.days} currency={billing.currency} timeZone={viewer.timeZone} />
          </GridCol>
        </Grid>
      )}
      <PaymentsList
        rows={
          payments?.nodes.map((payment) => ({
            ...payment,
            id: String(payment.id),
            createdAt: new Date(payment.createdAt).toISOString(),
          })) ?? []
        }
        list={payments ? asPagedList(payments) : null}
        bankDetails={billing?.bankDetails ?? null}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}

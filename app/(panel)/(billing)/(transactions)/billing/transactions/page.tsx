import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { asOptions } from "@/app/(panel)/_pickers/options";
import {
  FindApplicationsDocument,
  FindChildAccountsDocument,
  FindUsersDocument,
  TransactionsPageDocument,
} from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { filterArgs, loadTransactionsState } from "./list-state";
import { asRow } from "./row";
import { TransactionsList } from "./transactions-list";

const section = sectionById("TRANSACTIONS");

export const metadata: Metadata = { title: section.name };

export default async function TransactionsPage({ searchParams }: PageProps<"/billing/transactions">) {
  const viewer = await requirePage("TRANSACTIONS");
  const state = await loadTransactionsState(searchParams);
  const filter = filterArgs(state, viewer.timeZone);
  const may = {
    description: can(viewer, "PHONE_NUMBERS"),
    applications: can(viewer, "APPLICATIONS"),
    users: can(viewer, "APPLICATION_USERS"),
    children: can(viewer, "CHILD_ACCOUNTS"),
  };
  const [{ data, problem }, applications, users, children] = await Promise.all([
    runQuery(TransactionsPageDocument, { ...pageArgs(state), filter, ...may }),
    may.applications ? runQuery(FindApplicationsDocument, {}) : null,
    may.users ? runQuery(FindUsersDocument, {}) : null,
    may.children ? runQuery(FindChildAccountsDocument, {}) : null,
  ]);
  const transactions = data?.transactions;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <TransactionsList
        rows={transactions?.nodes.map(asRow) ?? []}
        list={transactions ? asPagedList(transactions) : null}
        totals={transactions?.totals ?? null}
        problem={problem}
        filter={filter}
        applications={may.applications ? asOptions(applications?.data?.applications?.nodes) : null}
        users={may.users ? asOptions(users?.data?.userChoices) : null}
        childAccounts={may.children ? asOptions(children?.data?.childAccounts?.nodes) : null}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}

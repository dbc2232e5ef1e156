import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { ChildAccountsPageDocument, type ChildAccountsPageQuery } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { ChildAccountsList } from "./child-accounts-list";
import { loadChildAccountsState, sorts } from "./list-state";
import type { Row } from "./row";

const section = sectionById("CHILD_ACCOUNTS");

export const metadata: Metadata = { title: section.name };

export default async function ChildAccountsPage({ searchParams }: PageProps<"/child-accounts">) {
  const viewer = await requirePage("CHILD_ACCOUNTS");
  const state = await loadChildAccountsState(searchParams);
  const { data } = await runQuery(ChildAccountsPageDocument, {
    ...pageArgs(state),
    search: state.q,
    state: state.state,
    sort: sorts[state.sort],
  });
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <ChildAccountsList
        rows={data?.childAccounts?.nodes.map(asRow) ?? []}
        list={data?.childAccounts ? asPagedList(data.childAccounts) : null}
        accountName={viewer.accountName}
        parentName={viewer.parent?.name ?? null}
        timeZone={viewer.timeZone}
        mayAdd={can(viewer, "childAccount.create") && !viewer.parent}
      />
    </Stack>
  );
}

type Node = NonNullable<ChildAccountsPageQuery["childAccounts"]>["nodes"][number];

// Fields are nullable because the policy can deny them; every viewer of this page can read them.
const asRow = ({ id, name, email, state, balance, currency, createdAt }: Node): Row => ({
  id: String(id),
  name,
  email: email ?? "",
  state: state ?? "ACTIVE",
  balance: formatAmount(balance ?? "0.0000"),
  currency: currency ?? "",
  createdAt: new Date(createdAt!).toISOString(),
});

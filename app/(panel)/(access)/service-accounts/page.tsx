import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { roleChoices } from "@/app/(panel)/(access)/subusers/role-choices";
import { ServiceAccountsPageDocument, type ServiceAccountsPageQuery } from "@/graphql/operations.generated";
import { mayGiveAccess } from "@/lib/access/subusers/granting";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { loadServiceAccountsState, sorts } from "./list-state";
import type { Row } from "./row";
import { ServiceAccountsList } from "./service-accounts-list";

const section = sectionById("SERVICE_ACCOUNTS");

export const metadata: Metadata = { title: section.name };

export default async function ServiceAccountsPage({ searchParams }: PageProps<"/service-accounts">) {
  const viewer = await requirePage("SERVICE_ACCOUNTS");
  const state = await loadServiceAccountsState(searchParams);
  const { data } = await runQuery(ServiceAccountsPageDocument, {
    ...pageArgs(state),
    search: state.q,
    role: state.role,
    status: state.status,
    sort: sorts[state.sort],
  });
  const mayWrite = can(viewer, "serviceAccount.write");
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <ServiceAccountsList
        rows={data?.serviceAccounts?.nodes.map(asRow) ?? []}
        list={data?.serviceAccounts ? asPagedList(data.serviceAccounts) : null}
        accountName={viewer.accountName}
        timeZone={viewer.timeZone}
        choices={mayWrite ? roleChoices(viewer) : []}
        mayWrite={mayWrite}
        mayGive={mayGiveAccess(viewer)}
        mayGrantEngine={viewer.isMainAccount}
      />
    </Stack>
  );
}

type Node = NonNullable<ServiceAccountsPageQuery["serviceAccounts"]>["nodes"][number];

// Fields are nullable because the policy can deny them; every viewer of this page can read them.
const asRow = ({
  id,
  name,
  description,
  roles,
  engine,
  status,
  expiresAt,
  lastUsedAt,
  createdAt,
  maker,
  version,
}: Node): Row => ({
  id,
  name,
  description: description ?? "",
  roles: roles?.map((role) => role.name) ?? [],
  engine: engine ?? false,
  status: status ?? "ACTIVE",
  expiresAt: asText(expiresAt),
  lastUsedAt: asText(lastUsedAt),
  createdAt: asText(createdAt)!,
  maker: maker?.name ?? null,
  version: version ?? 0,
});

const asText = (moment: string | null) => moment && new Date(moment).toISOString();

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { SubusersPageDocument, type SubusersPageQuery } from "@/graphql/operations.generated";
import { mayGiveAccess } from "@/lib/access/subusers/granting";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { loadSubusersState, sorts } from "./list-state";
import { LoginLink } from "./login-link";
import { roleChoices } from "./role-choices";
import type { Row } from "./row";
import { SubusersList } from "./subusers-list";

const section = sectionById("SUBUSERS");

export const metadata: Metadata = { title: section.name };

export default async function SubusersPage({ searchParams }: PageProps<"/subusers">) {
  const viewer = await requirePage("SUBUSERS");
  const state = await loadSubusersState(searchParams);
  const { data } = await runQuery(SubusersPageDocument, {
    ...pageArgs(state),
    search: state.q,
    role: state.role,
    status: state.status,
    sort: sorts[state.sort],
  });
  const loginUrl = data?.account?.loginLink?.url ?? null;
  const mayWrite = can(viewer, "subuser.write");
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      {loginUrl && <LoginLink url={loginUrl} />}
      <SubusersList
        rows={data?.subusers?.nodes.map(asRow) ?? []}
        list={data?.subusers ? asPagedList(data.subusers) : null}
        loginUrl={loginUrl}
        accountName={viewer.accountName}
        timeZone={viewer.timeZone}
        choices={mayWrite ? roleChoices(viewer) : []}
        mayAdd={mayWrite && mayGiveAccess(viewer)}
        mayEdit={mayWrite && can(viewer, "SUBUSER_EDITING")}
        mayGive={mayGiveAccess(viewer)}
        selfId={viewer.subuserId === null ? null : String(viewer.subuserId)}
      />
    </Stack>
  );
}

type Node = NonNullable<SubusersPageQuery["subusers"]>["nodes"][number];

// Fields are nullable because the policy can deny them; every viewer of this page can read them.
const asRow = ({
  id,
  name,
  description,
  roles,
  status,
  mustChangePassword,
  lastLoginAt,
  openSessions,
  createdAt,
  version,
}: Node): Row => ({
  id: String(id),
  name,
  description: description ?? "",
  roles: roles?.map((role) => role.name) ?? [],
  status: status ?? "ACTIVE",
  mustChangePassword: mustChangePassword ?? false,
  lastLoginAt: asText(lastLoginAt),
  openSessions: openSessions ?? 0,
  createdAt: asText(createdAt)!,
  version: version ?? 0,
});

const asText = (moment: string | null) => moment && new Date(moment).toISOString();

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { type UserRowFragment, UsersPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { filterArgs, loadUsersState } from "./list-state";
import type { Row } from "./row";
import { UsersList } from "./users-list";

export const metadata: Metadata = { title: "Users" };

export default async function UsersPage({ params, searchParams }: PageProps<"/applications/[applicationId]/users">) {
  const viewer = await requirePage("APPLICATION_USERS");
  const { applicationId } = await params;
  const state = await loadUsersState(searchParams);
  const { data } = await runQuery(UsersPageDocument, {
    id: applicationId,
    ...pageArgs(state),
    ...filterArgs(state),
    withMoney: can(viewer, "BILLING"),
  });
  const users = data?.application?.users;
  return (
    <Stack gap="lg">
      <PageHeader title="Users" text={sectionById("APPLICATION_USERS").description} />
      <UsersList
        applicationId={applicationId}
        applicationName={data?.application?.name ?? ""}
        rows={users?.nodes.map(asRow) ?? []}
        list={users ? asPagedList(users) : null}
        skills={data?.skills?.nodes.map(({ id, name }) => ({ value: String(id), label: name })) ?? []}
        account={data?.billing ?? null}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}

// Fields are nullable because the policy can deny them; every viewer of this page can read them.
const asRow = (user: UserRowFragment): Row => ({
  id: String(user.id),
  name: user.name,
  displayName: user.displayName!,
  active: user.active!,
  parentAccounting: user.parentAccounting!,
  liveBalance: user.liveBalance!,
  fixedBalance: user.fixedBalance!,
  customData: user.customData!,
  acdStatus: user.acdStatus!,
  acdStatusSince: new Date(user.acdStatusChangedAt!).toISOString(),
  skills: user.skills!.map(({ id, name }) => ({ value: String(id), label: name })),
  applications: user.applications!.map(({ name }) => name),
  version: user.version!,
  createdAt: new Date(user.createdAt!).toISOString(),
  modifiedAt: new Date(user.modifiedAt!).toISOString(),
});

"use client";

import { Button, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDownload, IconPlus, IconUpload, IconUserPlus } from "@tabler/icons-react";
import type { Route } from "next";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { RoleBadges } from "@/app/_ui/role-badges";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import type { AcdStatus } from "@/graphql/operations.generated";
import { tabPath } from "@/lib/policy/navigation";

import { AddExistingUser } from "./add-existing-user";
import { AddUser } from "./add-user";
import { EditUser } from "./edit-user";
import { acdStatuses, exportAddress, type Sort, usersState } from "./list-state";
import { MoveMoney } from "./move-money";
import type { Row, SkillChoice } from "./row";
import { SetPassword } from "./set-password";
import { UserMenu } from "./user-menu";

interface UsersListProps {
  applicationId: string;
  applicationName: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  skills: readonly SkillChoice[];
  /** Balance of the account; null for viewers without access to its money. */
  account: { balance: string; currency: string } | null;
  timeZone: string;
}

type Kind = "edit" | "password" | "money";

/** Renders an application's users with their filters, their menu and the drawers that add and edit one. */
export function UsersList({ applicationId, applicationName, rows, list, skills, account, timeZone }: UsersListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(usersState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["new", "existing"]));
  const [dialog, setDialog] = useState<{ kind: Kind; user: Row } | null>(null);
  const [opened, drawer] = useDisclosure();
  const path = tabPath(applicationId, "users");

  const open = (kind: Kind, user: Row) => {
    setDialog({ kind, user });
    drawer.open();
  };
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("new")}>
      Add user
    </Button>
  );
  const more = (
    <>
      <Button
        variant="default"
        leftSection={<IconUserPlus size={16} aria-hidden />}
        onClick={() => setAdding("existing")}
      >
        Add existing
      </Button>
      <Button
        component={Link}
        href={`${path}/import` as Route}
        variant="default"
        leftSection={<IconUpload size={16} aria-hidden />}
      >
        Import
      </Button>
    </>
  );

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search name or display name" flex="1 1 270px" {...search} />
            <FilterSelect
              label="State"
              data={[
                { value: "active", label: "Active" },
                { value: "inactive", label: "Not active" },
              ]}
              value={state.state}
              onChange={(chosen) => change({ state: chosen as "active" | "inactive" | null })}
              w={140}
            />
            {(skills.length > 0 || state.skill) && (
              <FilterSelect
                label="Skill"
                data={[...skills]}
                value={state.skill}
                onChange={(skill) => change({ skill })}
                searchable
                w={170}
              />
            )}
            <FilterSelect
              label="ACD status"
              placeholder="Any ACD status"
              data={Object.entries(acdStatuses).map(([value, label]) => ({ value, label }))}
              value={state.acd}
              onChange={(acd) => change({ acd: acd as AcdStatus | null })}
              w={170}
            />
          </>
        }
        actions={
          <Group gap="sm">
            {list !== null && list.totalCount > 0 && (
              <Button
                component="a"
                href={exportAddress(`${path}/export`, state)}
                download
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                Export CSV
              </Button>
            )}
            {more}
            {add}
          </Group>
        }
        noun={["user", "users"]}
        {...pager}
      >
        <ListTable<Row>
          label="Users"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ name }) => name}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending || acting}
          empty={
            filtered
              ? {
                  title: "Nobody matches",
                  text: "No user of this application fits what you search and filter for.",
                  onClear: clear,
                }
              : {
                  title: "No users yet",
                  text: "A user is a login for somebody who calls through this application: a softphone, a website, a contact centre's agent.",
                  action: (
                    <>
                      {add}
                      {more}
                    </>
                  ),
                }
          }
          menu={(user) => (
            <UserMenu
              user={user}
              applicationId={applicationId}
              applicationName={applicationName}
              run={run}
              onEdit={() => open("edit", user)}
              onSetPassword={() => open("password", user)}
              onMoveMoney={account && (() => open("money", user))}
            />
          )}
        />
      </ListFrame>

      <AddUser
        opened={adding === "new"}
        onClose={() => void setAdding(null)}
        applicationId={applicationId}
        skills={skills}
      />
      <AddExistingUser
        opened={adding === "existing"}
        onClose={() => void setAdding(null)}
        applicationId={applicationId}
        applicationName={applicationName}
      />
      <FormDrawer title={dialog ? titles[dialog.kind](dialog.user.name) : ""} opened={opened} onClose={drawer.close}>
        {dialog?.kind === "edit" && <EditUser user={dialog.user} skills={skills} onClose={drawer.close} />}
        {dialog?.kind === "money" && account && (
          <MoveMoney user={dialog.user} account={account} onClose={drawer.close} />
        )}
        {dialog?.kind === "password" && <SetPassword user={dialog.user} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const titles: Record<Kind, (name: string) => string> = {
  edit: (name) => `Edit ${name}`,
  password: (name) => `New password for ${name}`,
  money: (name) => `Money of ${name}`,
};

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    sortKey: "name",
    width: 160,
    render: ({ name, displayName, applications }) => (
      <>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={1}>
          {displayName}
        </Text>
        {applications.length > 1 && (
          <Text size="xs" c="dimmed">
            In {applications.length} applications
          </Text>
        )}
      </>
    ),
  },
  {
    key: "active",
    title: "State",
    noWrap: true,
    render: ({ active }) => (
      <StatusBadge tone={active ? "good" : "idle"}>{active ? "Active" : "Not active"}</StatusBadge>
    ),
  },
  {
    key: "skills",
    title: "Skills",
    wideOnly: true,
    render: ({ skills }) => <RoleBadges roles={skills.map(({ label }) => label)} />,
  },
  {
    key: "balance",
    title: "Live balance",
    align: "right",
    wideOnly: true,
    noWrap: true,
    render: ({ liveBalance, fixedBalance, parentAccounting }) => (
      <>
        <Text size="sm">{liveBalance}</Text>
        <Text size="xs" c="dimmed">
          {parentAccounting ? "account pays" : `settled ${fixedBalance}`}
        </Text>
      </>
    ),
  },
  {
    key: "acd",
    title: "ACD status",
    wideOnly: true,
    noWrap: true,
    render: ({ acdStatus, acdStatusSince }) => (
      <>
        <Text size="sm">{acdStatuses[acdStatus]}</Text>
        <Text size="xs" c="dimmed">
          since <When at={acdStatusSince} timeZone={timeZone} />
        </Text>
      </>
    ),
  },
  {
    key: "created",
    title: "Created",
    sortKey: "created",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt, modifiedAt }) => (
      <>
        <When at={createdAt} timeZone={timeZone} />
        {modifiedAt !== createdAt && (
          <Text size="xs" c="dimmed">
            changed <When at={modifiedAt} timeZone={timeZone} />
          </Text>
        )}
      </>
    ),
  },
];

"use client";

import { Button, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { RoleBadges } from "@/app/_ui/role-badges";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { grantableRoleNames, type RoleName } from "@/lib/policy/roles";

import { AddSubuser } from "./add-subuser";
import { EditSubuser } from "./edit-subuser";
import { type Sort, subusersState } from "./list-state";
import { ResetPassword } from "./reset-password";
import type { RoleChoice } from "./role-choices";
import type { Row } from "./row";
import { SubuserMenu } from "./subuser-menu";

interface SubusersListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  loginUrl: string | null;
  accountName: string;
  timeZone: string;
  choices: readonly RoleChoice[];
  mayAdd: boolean;
  mayEdit: boolean;
  /** Whether the viewer can set passwords and enable subusers. */
  mayGive: boolean;
  /** Id of the viewer's own row; null when the viewer is not a subuser. */
  selfId: string | null;
}

/** Renders the subusers with their filters, their menu and the drawers that add, edit and reset a password. */
export function SubusersList(props: SubusersListProps) {
  const { rows, list, loginUrl, accountName, timeZone, choices, mayAdd, mayEdit, mayGive, selfId } = props;
  const { state, filtered, search, pending, change, clear, pager } = useListState(subusersState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [dialog, setDialog] = useState<{ kind: "edit" | "reset"; subuser: Row } | null>(null);
  const [opened, drawer] = useDisclosure();

  const open = (kind: "edit" | "reset", subuser: Row) => {
    setDialog({ kind, subuser });
    drawer.open();
  };
  const add = mayAdd && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add subuser
    </Button>
  );

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search name or description" {...search} />
            <FilterSelect
              label="Role"
              data={[...grantableRoleNames]}
              value={state.role}
              onChange={(role) => change({ role: role as RoleName | null })}
              w={190}
            />
            <FilterSelect
              label="Status"
              data={[
                { value: "ACTIVE", label: "Active" },
                { value: "DISABLED", label: "Disabled" },
              ]}
              value={state.status}
              onChange={(status) => change({ status: status as Row["status"] | null })}
              w={150}
            />
          </>
        }
        actions={add}
        noun={["subuser", "subusers"]}
        {...pager}
      >
        <ListTable<Row>
          label="Subusers"
          rows={rows}
          columns={columns(timeZone, selfId)}
          nameOf={({ name }) => name}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending || acting}
          empty={
            filtered
              ? { title: "Nobody matches", text: "No subuser fits what you search and filter for.", onClear: clear }
              : {
                  title: "No subusers yet",
                  text: "A subuser is a login for one person, with roles that open only what that person needs.",
                  action: mayAdd && <Button onClick={() => setAdding("1")}>Add</Button>,
                }
          }
          menu={(subuser) => (
            <SubuserMenu
              subuser={subuser}
              mayEdit={mayEdit}
              mayGive={mayGive}
              isSelf={subuser.id === selfId}
              loginUrl={loginUrl ?? ""}
              run={run}
              onEdit={() => open("edit", subuser)}
              onResetPassword={() => open("reset", subuser)}
            />
          )}
        />
      </ListFrame>

      {mayAdd && (
        <AddSubuser
          opened={adding === "1"}
          onClose={() => void setAdding(null)}
          accountName={accountName}
          choices={choices}
          hasLoginLink={loginUrl !== null || list === null}
        />
      )}
      <FormDrawer
        title={dialog ? `${dialog.kind === "edit" ? "Edit" : "Reset the password of"} ${dialog.subuser.name}` : ""}
        opened={opened}
        onClose={drawer.close}
      >
        {dialog?.kind === "edit" && (
          <EditSubuser
            subuser={dialog.subuser}
            choices={choices}
            isSelf={dialog.subuser.id === selfId}
            onClose={drawer.close}
          />
        )}
        {dialog?.kind === "reset" && (
          <ResetPassword
            subuser={dialog.subuser}
            accountName={accountName}
            loginUrl={loginUrl ?? ""}
            onClose={drawer.close}
          />
        )}
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string, selfId: string | null): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    sortKey: "name",
    noWrap: true,
    render: ({ id, name, description }) => (
      <>
        <Text size="sm" fw={600}>
          {name}
          {id === selfId && " (you)"}
        </Text>
        {description && (
          <Text size="xs" c="dimmed" hiddenFrom="sm" lineClamp={2}>
            {description}
          </Text>
        )}
      </>
    ),
  },
  {
    key: "description",
    title: "Description",
    wideOnly: true,
    render: ({ description }) => (
      <Text size="sm" lineClamp={2}>
        {description}
      </Text>
    ),
  },
  { key: "roles", title: "Roles", render: ({ roles }) => <RoleBadges roles={roles} /> },
  {
    key: "status",
    title: "Status",
    render: ({ status, mustChangePassword }) => (
      <>
        <StatusBadge tone={status === "ACTIVE" ? "good" : "idle"}>
          {status === "ACTIVE" ? "Active" : "Disabled"}
        </StatusBadge>
        {mustChangePassword && (
          <Text size="xs" c="dimmed" mt={2}>
            Password change due
          </Text>
        )}
      </>
    ),
  },
  {
    key: "login",
    title: "Last login",
    sortKey: "login",
    wideOnly: true,
    noWrap: true,
    render: ({ lastLoginAt }) => <When at={lastLoginAt} timeZone={timeZone} />,
  },
  { key: "sessions", title: "Sessions", align: "right", wideOnly: true, render: ({ openSessions }) => openSessions },
  {
    key: "created",
    title: "Created",
    sortKey: "created",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];

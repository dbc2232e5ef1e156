"use client";

import { Badge, Button, Group, Stack, Text } from "@mantine/core";
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
import type { RoleChoice } from "@/app/(panel)/(access)/subusers/role-choices";
import type { NewKeyFragment, ServiceAccountStatus } from "@/graphql/operations.generated";
import { grantableRoleNames, type RoleName } from "@/lib/policy/roles";

import { AddServiceAccount } from "./add-service-account";
import { EditServiceAccount } from "./edit-service-account";
import { KeyFile } from "./key-file";
import { serviceAccountsState, type Sort, statuses } from "./list-state";
import type { Row } from "./row";
import { ServiceAccountMenu } from "./service-account-menu";

interface ServiceAccountsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  accountName: string;
  timeZone: string;
  choices: readonly RoleChoice[];
  mayWrite: boolean;
  /** Whether the viewer can create keys and enable service accounts. */
  mayGive: boolean;
  mayGrantEngine: boolean;
}

type Dialog = { kind: "edit"; row: Row } | { kind: "key"; made: NewKeyFragment };

/** Renders the service accounts with their filters, their menu and the drawers that add, edit and show a key. */
export function ServiceAccountsList(props: ServiceAccountsListProps) {
  const { rows, list, accountName, timeZone, choices, mayWrite, mayGive, mayGrantEngine } = props;
  const { state, filtered, search, pending, change, clear, pager } = useListState(serviceAccountsState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [opened, drawer] = useDisclosure();

  const open = (next: Dialog) => {
    setDialog(next);
    drawer.open();
  };
  const mayAdd = mayWrite && mayGive;

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
              data={Object.entries(statuses).map(([value, { label }]) => ({ value, label }))}
              value={state.status}
              onChange={(status) => change({ status: status as ServiceAccountStatus | null })}
              w={170}
            />
          </>
        }
        actions={
          mayAdd && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
              Add service account
            </Button>
          )
        }
        noun={["service account", "service accounts"]}
        {...pager}
      >
        <ListTable<Row>
          label="Service accounts"
          rows={rows}
          columns={columns(timeZone, accountName)}
          nameOf={({ name }) => name}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending || acting}
          empty={
            filtered
              ? {
                  title: "None matches",
                  text: "No service account fits what you search and filter for.",
                  onClear: clear,
                }
              : {
                  title: "No service accounts yet",
                  text: "A service account is a key with which a program uses the API, with roles that open only what that program needs.",
                  action: mayAdd && <Button onClick={() => setAdding("1")}>Add</Button>,
                }
          }
          menu={
            mayWrite
              ? (row) => (
                  <ServiceAccountMenu
                    row={row}
                    mayGive={mayGive}
                    run={run}
                    onEdit={() => open({ kind: "edit", row })}
                    onKey={(made) => open({ kind: "key", made })}
                  />
                )
              : undefined
          }
        />
      </ListFrame>

      {mayAdd && (
        <AddServiceAccount
          opened={adding === "1"}
          onClose={() => void setAdding(null)}
          choices={choices}
          mayGrantEngine={mayGrantEngine}
          timeZone={timeZone}
        />
      )}
      <FormDrawer title={titleOf(dialog)} opened={opened} onClose={drawer.close}>
        {dialog?.kind === "edit" && (
          <EditServiceAccount row={dialog.row} choices={choices} timeZone={timeZone} onClose={drawer.close} />
        )}
        {dialog?.kind === "key" && (
          <KeyFile title={`New key of ${dialog.made.serviceAccount.name}`} made={dialog.made} onDone={drawer.close} />
        )}
      </FormDrawer>
    </Stack>
  );
}

function titleOf(dialog: Dialog | null): string {
  if (!dialog) return "";
  return dialog.kind === "edit" ? `Edit ${dialog.row.name}` : `Replace the key of ${dialog.made.serviceAccount.name}`;
}

const columns = (timeZone: string, accountName: string): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    render: ({ name, description }) => (
      <>
        <Text size="sm" fw={600} miw={96} style={{ overflowWrap: "break-word" }}>
          {name}
        </Text>
        {description && (
          <Text size="xs" c="dimmed" lineClamp={2}>
            {description}
          </Text>
        )}
      </>
    ),
  },
  {
    key: "roles",
    title: "Opens",
    render: ({ roles, engine }) => (
      <Group gap={4}>
        {engine && (
          <Badge variant="light" color="grape" tt="none" fw={500} radius="sm" miw="max-content">
            Engine
          </Badge>
        )}
        <RoleBadges roles={roles} />
      </Group>
    ),
  },
  {
    key: "status",
    title: "Status",
    render: ({ status }) => <StatusBadge tone={statuses[status].tone}>{statuses[status].label}</StatusBadge>,
  },
  {
    key: "used",
    title: "Last use",
    wideOnly: true,
    noWrap: true,
    render: ({ lastUsedAt }) => <When at={lastUsedAt} timeZone={timeZone} />,
  },
  {
    key: "end",
    title: "Ends",
    wideOnly: true,
    noWrap: true,
    render: ({ expiresAt }) => <When at={expiresAt} timeZone={timeZone} />,
  },
  { key: "maker", title: "Made by", wideOnly: true, noWrap: true, render: ({ maker }) => maker ?? accountName },
  {
    key: "created",
    title: "Created",
    sortKey: "created",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];

"use client";

import { Button, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDownload, IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { findApplications } from "@/app/(panel)/_pickers/find";
import type { SipRegistrationState } from "@/graphql/operations.generated";

import { deleteSipRegistration } from "./actions";
import { exportAddress, sipState, type Sort, states } from "./list-state";
import type { SipRegistrationPermissions } from "./permissions";
import type { Row } from "./row";
import { SipRegistrationDetails } from "./sip-registration-details";
import { type Offer, SipRegistrationForm } from "./sip-registration-form";

interface SipRegistrationsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
  /** Application of the tab; null when the whole account's are listed. */
  applicationId: string | null;
  /** Initial applications to choose from; more are found by typing. */
  applications: readonly FoundOption[];
  /** Null for viewers who can't add one. */
  offer: Offer | null;
  may: SipRegistrationPermissions;
}

/** Renders SIP registrations with their filters, their menu and the drawer that adds or edits one. */
export function SipRegistrationsList({
  rows,
  list,
  timeZone,
  applicationId,
  applications,
  offer,
  may,
}: SipRegistrationsListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(sipState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [editing, setEditing] = useState<Row | null>(null);
  const [opened, drawer] = useDisclosure();

  const add = may.add && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add registration
    </Button>
  );
  const edit = (row: Row) => {
    setEditing(row);
    drawer.open();
  };
  const remove = ({ id, sipUsername, proxy }: Row) =>
    confirmDelete({
      what: "SIP registration",
      name: sipUsername,
      consequence: `The engine logs ${sipUsername} out at ${proxy}, and its calls no longer come in. This can't be undone.`,
      onConfirm: () => run(() => deleteSipRegistration(id), `Deleted SIP registration ${sipUsername}.`),
    });

  const form = { applicationId, applications, offer, may };

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search user name or server" {...search} />
            {applicationId === null && (
              <FoundSelect
                aria-label="Application"
                placeholder="Any application"
                clearButtonProps={{ "aria-label": "Any application" }}
                initial={applications}
                current={
                  state.application
                    ? {
                        value: state.application,
                        label:
                          rows.find((row) => row.applicationId === state.application)?.applicationName ??
                          `Application ${state.application}`,
                      }
                    : null
                }
                find={findApplications}
                value={state.application}
                onChange={(application) => change({ application })}
                w={200}
              />
            )}
            <FilterSelect
              label="State"
              data={Object.entries(states).map(([value, { label }]) => ({ value, label }))}
              value={state.state}
              onChange={(value) => change({ state: value as SipRegistrationState | null })}
              w={170}
            />
          </>
        }
        actions={
          <Group gap="sm">
            {applicationId === null && list && list.totalCount > 0 && (
              <Button
                component="a"
                href={exportAddress("/sip-registrations/export", {
                  q: state.q,
                  state: state.state,
                  application: state.application,
                  sort: state.sort,
                })}
                download
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                Export CSV
              </Button>
            )}
            {add}
          </Group>
        }
        noun={["registration", "registrations"]}
        {...pager}
      >
        <ListTable<Row>
          label="SIP registrations"
          rows={rows}
          columns={columns(applicationId === null)}
          nameOf={({ sipUsername }) => sipUsername}
          sort={state.sort}
          onSort={applicationId === null ? (sort) => change({ sort: sort as Sort }) : undefined}
          pending={pending || acting}
          details={(row) => <SipRegistrationDetails row={row} timeZone={timeZone} />}
          empty={
            filtered
              ? {
                  title: "No registration matches",
                  text: "No SIP registration fits what you search and filter for.",
                  onClear: clear,
                }
              : {
                  title: "No SIP registrations yet",
                  text: "A registration logs in to another SIP server, so that calls to it arrive here.",
                  action: add || undefined,
                }
          }
          menu={
            may.edit || may.remove
              ? (row) => (
                  <>
                    {may.edit && <EditItem onClick={() => edit(row)} />}
                    {may.remove && <DeleteItem onClick={() => remove(row)} />}
                  </>
                )
              : undefined
          }
        />
      </ListFrame>
      {may.add && (
        <FormDrawer title="Add SIP registration" opened={adding === "1"} onClose={() => void setAdding(null)}>
          <SipRegistrationForm {...form} registration={null} onClose={() => void setAdding(null)} />
        </FormDrawer>
      )}
      <FormDrawer title={editing ? `Edit ${editing.sipUsername}` : ""} opened={opened} onClose={drawer.close}>
        {editing && <SipRegistrationForm {...form} registration={editing} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const columns = (ofAccount: boolean): ListColumn<Row>[] => [
  {
    key: "name",
    title: "User name",
    sortKey: "name",
    render: ({ sipUsername, proxy }) => (
      <>
        <Text size="sm" fw={600}>
          {sipUsername}
        </Text>
        <Text size="xs" c="dimmed">
          {proxy}
        </Text>
      </>
    ),
  },
  {
    key: "state",
    title: "State",
    render: ({ state, problem }) => (
      <>
        <StatusBadge tone={states[state].tone}>{states[state].label}</StatusBadge>
        {state === "FAILED" && problem && (
          <Text size="xs" c="dimmed" mt={2}>
            {problem}
          </Text>
        )}
      </>
    ),
  },
  ...(ofAccount
    ? [
        {
          key: "application",
          title: "Application",
          wideOnly: true,
          render: ({ applicationName }: Row) =>
            applicationName ?? (
              <Text size="sm" c="dimmed">
                none
              </Text>
            ),
        },
      ]
    : []),
  {
    key: "destination",
    title: "Calls go to",
    wideOnly: true,
    render: ({ applicationId, ruleName, userName }) =>
      [userName && `user ${userName}`, ruleName && `rule ${ruleName}`].filter(Boolean).join(", ") || (
        <Text size="sm" c="dimmed">
          {applicationId === null ? "nowhere" : "the first rule that fits"}
        </Text>
      ),
  },
  {
    key: "renewal",
    title: "Renewal",
    sortKey: "renewal",
    wideOnly: true,
    noWrap: true,
    render: ({ renewal }) => renewal,
  },
  { key: "price", title: "A month", wideOnly: true, align: "right", render: ({ price }) => price },
];

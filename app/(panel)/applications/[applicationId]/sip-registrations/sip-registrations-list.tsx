"use client";

import { Button, Group, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import type { FoundOption } from "@/app/_ui/found-select";
import type { PagedList } from "@/app/_ui/list-state";
import { ListProblem, ListTable, type ListColumn } from "@/app/_ui/list-table";
import { Pager } from "@/app/_ui/pager";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";

import { deleteSipRegistration } from "./actions";
import { sipState, type states } from "./list-state";
import { SipRegistrationForm } from "./sip-registration-form";

/** A registration as the list shows it. */
export interface Row {
  id: string;
  sipUsername: string;
  authUser: string;
  proxy: string;
  outboundProxy: string;
  isPersistent: boolean;
  state: (typeof states)[number] | "DEACTIVATED";
  /** Why it failed, as the other server said it. */
  problem: string;
  reportedAt: string | null;
  renewal: string;
  price: string;
  ruleId: string | null;
  ruleName: string | null;
  userId: string | null;
  userName: string | null;
  version: number;
}

interface SipRegistrationsListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Nothing when the address asks for what is not there. */
  list: PagedList | null;
  timeZone: string;
  /** Nothing for viewers who may not see them. */
  rules: readonly FoundOption[] | null;
  users: readonly FoundOption[] | null;
  may: { add: boolean; edit: boolean; remove: boolean };
}

/** An application's SIP registrations with their filters, their menu and the drawer that adds or changes one. */
export function SipRegistrationsList({ applicationId, rows, list, timeZone, rules, users, may }: SipRegistrationsListProps) {
  const { state, pending, change, turn } = useListState(sipState);
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

  return (
    <Stack>
      <Group justify="space-between" align="flex-end" gap="sm">
        <Group gap="sm" flex={1}>
          <SearchInput
            label="Search user name or server"
            value={state.q}
            onSearch={(q) => change({ q: q || null }, { history: "replace" })}
            flex="1 1 220px"
            maw={{ base: "100%", sm: 320 }}
          />
          <FilterSelect label="State" data={Object.entries(words).map(([value, label]) => ({ value, label }))} value={state.state} onChange={(value) => change({ state: value as (typeof states)[number] | null })} w={170} />
        </Group>
        {add}
      </Group>
      {!list ? (
        <ListProblem />
      ) : (
        <>
          <ListTable<Row>
            label="SIP registrations"
            rows={rows}
            columns={columns(timeZone)}
            nameOf={({ sipUsername }) => sipUsername}
            pending={pending || acting}
            empty={
              state.q || state.state
                ? {
                    title: "No registration matches",
                    text: "No SIP registration fits what you search and filter for.",
                    action: (
                      <Button variant="default" onClick={() => change({ q: null, state: null })}>
                        Clear search and filter
                      </Button>
                    ),
                  }
                : {
                    title: "No SIP registrations yet",
                    text: "A registration logs in to another SIP server, so that calls to it arrive in this application.",
                    action: add || undefined,
                  }
            }
            menu={
              may.edit || may.remove
                ? (row) => (
                    <>
                      {may.edit && (
                        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => edit(row)}>
                          Edit
                        </Menu.Item>
                      )}
                      {may.remove && (
                        <Menu.Item c="var(--mantine-color-error)" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove(row)}>
                          Delete
                        </Menu.Item>
                      )}
                    </>
                  )
                : undefined
            }
          />
          {list.totalCount > 0 && <Pager list={list} noun={["registration", "registrations"]} size={state.size} onSize={(size) => change({ size })} onTurn={turn} />}
        </>
      )}
      {may.add && (
        <FormDrawer title="Add SIP registration" opened={adding === "1"} onClose={() => void setAdding(null)}>
          <SipRegistrationForm applicationId={applicationId} registration={null} rules={rules} users={users} onClose={() => void setAdding(null)} />
        </FormDrawer>
      )}
      <FormDrawer title={editing ? `Edit ${editing.sipUsername}` : ""} opened={opened} onClose={drawer.close}>
        {editing && <SipRegistrationForm applicationId={applicationId} registration={editing} rules={rules} users={users} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const words = { REGISTERED: "Registered", FAILED: "Failed", NOT_REPORTED: "Not reported yet" };
const tones = { REGISTERED: "good", FAILED: "bad", NOT_REPORTED: "idle", DEACTIVATED: "idle" } as const;

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "name",
    title: "User name",
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
        <StatusBadge tone={tones[state]}>{state === "DEACTIVATED" ? "Deactivated" : words[state]}</StatusBadge>
        {state === "FAILED" && problem && (
          <Text size="xs" c="dimmed" mt={2}>
            {problem}
          </Text>
        )}
      </>
    ),
  },
  { key: "reported", title: "Reported", wideOnly: true, noWrap: true, render: ({ reportedAt }) => <When at={reportedAt} timeZone={timeZone} /> },
  {
    key: "destination",
    title: "Calls go to",
    wideOnly: true,
    render: ({ ruleName, userName }) => [userName && `user ${userName}`, ruleName && `rule ${ruleName}`].filter(Boolean).join(", ") || <Text size="sm" c="dimmed">the first rule that fits</Text>,
  },
  { key: "renewal", title: "Renewal", wideOnly: true, noWrap: true, render: ({ renewal }) => renewal },
  { key: "price", title: "A month", wideOnly: true, align: "right", render: ({ price }) => price },
];

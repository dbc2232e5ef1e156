"use client";

import { Button, Group, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDownload, IconPhoneCall, IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import type { CallerIdState } from "@/graphql/operations.generated";

import { deleteCallerId } from "./actions";
import { AddCallerId, EditCallerId } from "./caller-id-form";
import { callerIdsState, exportAddress, states } from "./list-state";
import type { Row } from "./row";
import { VerifyCallerId } from "./verify-caller-id";

interface CallerIdsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

type Dialog = { kind: "verify" | "edit"; row: Row };

/** Renders the caller IDs with their filters, their menu and the drawers that add, verify and edit one. */
export function CallerIdsList({ rows, list, timeZone }: CallerIdsListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(callerIdsState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [opened, drawer] = useDisclosure();

  const open = (next: Dialog) => {
    setDialog(next);
    drawer.open();
  };
  const remove = ({ id, number }: Row) =>
    confirmDelete({
      what: "caller ID",
      name: number,
      consequence: "Calls no longer show it from now on. Adding it again takes another verification call.",
      onConfirm: () => run(() => deleteCallerId(id), `Deleted caller ID ${number}.`),
    });
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add caller ID
    </Button>
  );

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search number" {...search} />
            <FilterSelect
              label="State"
              data={Object.entries(states).map(([value, { label }]) => ({ value, label }))}
              value={state.state}
              onChange={(value) => change({ state: value as CallerIdState | null })}
              w={170}
            />
          </>
        }
        actions={
          <Group gap="sm">
            {list !== null && list.totalCount > 0 && (
              <Button
                component="a"
                href={exportAddress("/settings/caller-ids/export", { q: state.q, state: state.state })}
                download
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                Download CSV
              </Button>
            )}
            {add}
          </Group>
        }
        noun={["caller ID", "caller IDs"]}
        {...pager}
      >
        <ListTable<Row>
          label="Caller IDs"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ number }) => number}
          pending={pending || acting}
          empty={
            filtered
              ? {
                  title: "No caller ID matches",
                  text: "No caller ID fits what you search and filter for.",
                  onClear: clear,
                }
              : {
                  title: "No caller IDs yet",
                  text: "Calls may show the account's own numbers, and outside numbers that were verified by a call.",
                  action: add,
                }
          }
          menu={(row) => (
            <>
              <Menu.Item
                leftSection={<IconPhoneCall size={16} aria-hidden />}
                onClick={() => open({ kind: "verify", row })}
              >
                {row.verifiedUntil ? "Renew by a call" : "Verify by a call"}
              </Menu.Item>
              <EditItem onClick={() => open({ kind: "edit", row })}>Edit description</EditItem>
              <Menu.Divider />
              <DeleteItem onClick={() => remove(row)} />
            </>
          )}
        />
      </ListFrame>
      <FormDrawer title="Add caller ID" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <AddCallerId
          onAdded={(row) => {
            void setAdding(null);
            open({ kind: "verify", row });
          }}
        />
      </FormDrawer>
      <FormDrawer title={dialog ? titleOf(dialog) : ""} opened={opened} onClose={drawer.close}>
        {dialog?.kind === "verify" && <VerifyCallerId row={dialog.row} timeZone={timeZone} onClose={drawer.close} />}
        {dialog?.kind === "edit" && <EditCallerId row={dialog.row} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const titleOf = ({ kind, row }: Dialog) =>
  kind === "edit" ? `Edit ${row.number}` : `${row.verifiedUntil ? "Renew" : "Verify"} ${row.number}`;

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "number",
    title: "Number",
    render: ({ number, description }) => (
      <>
        <Text size="sm" fw={600}>
          {number}
        </Text>
        {description && (
          <Text size="xs" c="dimmed">
            {description}
          </Text>
        )}
      </>
    ),
  },
  {
    key: "state",
    title: "State",
    render: ({ state, codeExpiresAt, callProblem }) => (
      <>
        <StatusBadge tone={states[state].tone}>{states[state].label}</StatusBadge>
        {(codeExpiresAt || callProblem !== null) && (
          <Text size="xs" c="dimmed" mt={2}>
            {codeExpiresAt ? "A code waits to be typed in" : "The last call failed"}
          </Text>
        )}
      </>
    ),
  },
  {
    key: "until",
    title: "Verified until",
    wideOnly: true,
    noWrap: true,
    render: ({ verifiedUntil }) => <When at={verifiedUntil} timeZone={timeZone} never="not verified" />,
  },
  {
    key: "added",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ addedAt }) => <When at={addedAt} timeZone={timeZone} />,
  },
];

"use client";

import { Button, Code, Group, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconRefresh } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { When } from "@/app/_ui/when";

import { revokeApiKey } from "./actions";
import { AddKey, RotateKey } from "./key-forms";

/** List row of an API key. */
export interface Row {
  id: string;
  prefix: string;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  live: boolean;
}

/** Renders the account's API keys with the drawers that create and rotate one. */
export function ApiKeysList({ rows, timeZone }: { rows: readonly Row[]; timeZone: string }) {
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [rotated, setRotated] = useState<Row | null>(null);
  const [rotating, drawer] = useDisclosure();
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Create a key
    </Button>
  );

  const revoke = ({ id, prefix, live }: Row) =>
    confirmDelete({
      verb: live ? "Revoke" : "Remove",
      what: "API key",
      name: `${prefix}…`,
      consequence: live
        ? "Programs that use it are refused from their next request on. This can't be undone."
        : "It has ended already; it only leaves the list.",
      onConfirm: () => run(() => revokeApiKey(id), live ? `Revoked ${prefix}….` : `Removed ${prefix}….`),
    });

  return (
    <Stack>
      {rows.length > 0 && <Group justify="flex-end">{add}</Group>}
      <ListTable<Row>
        label="API keys"
        rows={rows}
        columns={columns(timeZone)}
        nameOf={({ prefix }) => `${prefix}…`}
        pending={acting}
        empty={{
          title: "No API keys yet",
          text: "An API key opens the whole account to a program. For one that needs less, make a service account.",
          action: add,
        }}
        menu={(row) => (
          <>
            {row.live && (
              <Menu.Item
                leftSection={<IconRefresh size={16} aria-hidden />}
                onClick={() => {
                  setRotated(row);
                  drawer.open();
                }}
              >
                Replace by a new key
              </Menu.Item>
            )}
            <DeleteItem onClick={() => revoke(row)}>{row.live ? "Revoke" : "Remove from the list"}</DeleteItem>
          </>
        )}
      />
      <Text size="sm" c="dimmed">
        Up to five keys open the account at a time. One that ended stays in the list for a month.
      </Text>
      <FormDrawer title="Create an API key" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <AddKey onClose={() => void setAdding(null)} />
      </FormDrawer>
      <FormDrawer title={`Replace ${rotated?.prefix ?? ""}…`} opened={rotating} onClose={drawer.close}>
        {rotated && <RotateKey id={rotated.id} prefix={rotated.prefix} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  { key: "prefix", title: "Key", noWrap: true, render: ({ prefix }) => <Code>{prefix}…</Code> },
  {
    key: "state",
    title: "State",
    render: ({ live, expiresAt }) => (
      <StatusBadge tone={!live ? "idle" : expiresAt ? "warning" : "good"}>
        {!live ? "Ended" : expiresAt ? "Ending" : "Active"}
      </StatusBadge>
    ),
  },
  {
    key: "used",
    title: "Last use",
    wideOnly: true,
    noWrap: true,
    render: ({ lastUsedAt }) => <When at={lastUsedAt} timeZone={timeZone} />,
  },
  { key: "end", title: "Ends", noWrap: true, render: ({ expiresAt }) => <When at={expiresAt} timeZone={timeZone} /> },
  {
    key: "created",
    title: "Created",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];

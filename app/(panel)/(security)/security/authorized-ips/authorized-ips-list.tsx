"use client";

import { Button, Stack, Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { StatusBadge } from "@/app/_ui/status-badge";
import { toast } from "@/app/_ui/toast";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { Description, Technical } from "@/app/(panel)/(security)/security/description-cell";
import { EditDescription, EditDescriptionItem } from "@/app/(panel)/(security)/security/edit-description";

import { deleteAuthorizedIp, updateAuthorizedIp } from "./actions";
import { AddAuthorizedIp } from "./add-authorized-ip";
import { authorizedIpsState } from "./list-state";

/** List row of an entry. */
export interface Row {
  id: string;
  network: string;
  allowed: boolean;
  description: string;
  createdAt: string;
}

interface AuthorizedIpsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  ownAddress: string;
  timeZone: string;
}

const lists = [
  { value: "allow", label: "Allow list" },
  { value: "deny", label: "Deny list" },
];

/** Renders the entries of both lists with their filter, and the drawer that adds one. */
export function AuthorizedIpsList({ rows, list, ownAddress, timeZone }: AuthorizedIpsListProps) {
  const { state, filtered, pending, change, pager } = useListState(authorizedIpsState);
  const [deleting, startDeleting] = useTransition();
  const [edited, setEdited] = useState<(Row & { name: string }) | null>(null);
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));

  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add address
    </Button>
  );
  const deleteIt = ({ id, network }: Row, saysSo: boolean) =>
    startDeleting(async () => {
      const result = await attempt(() => deleteAuthorizedIp(id, saysSo));
      if (result.ok) toast.success(`Deleted ${network}.`);
      else if (result.fields.shutOutOwnAddress)
        askAgain({
          network,
          question: result.fields.shutOutOwnAddress,
          onConfirm: () => deleteIt({ id, network } as Row, true),
        });
      else toast.failure(result.message);
    });
  const remove = (row: Row) =>
    confirmDelete({
      what: "entry",
      name: row.network,
      consequence: row.allowed
        ? "Programs there are shut out from their next request on, unless the allow list is empty then."
        : "Programs there are let in again from their next request on, as far as the allow list lets them.",
      onConfirm: () => deleteIt(row, false),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <FilterSelect
            label="List"
            data={lists}
            value={state.list}
            onChange={(value) => change({ list: value as "allow" | "deny" | null })}
            w={170}
          />
        }
        actions={add}
        noun={["entry", "entries"]}
        {...pager}
      >
        <ListTable<Row>
          label="Addresses"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ network }) => network}
          pending={pending || deleting}
          empty={
            filtered
              ? {
                  title: `The ${state.list} list is empty`,
                  text:
                    state.list === "allow"
                      ? "Programs may use the API from everywhere, but for what the deny list holds."
                      : "No address is shut out by itself.",
                }
              : {
                  title: "No addresses yet",
                  text: "Programs with a good token may use the API from everywhere.",
                  action: add,
                }
          }
          menu={(row) => (
            <>
              <EditDescriptionItem onClick={() => setEdited({ ...row, name: row.network })} />
              <DeleteItem onClick={() => remove(row)} />
            </>
          )}
        />
      </ListFrame>
      <EditDescription entry={edited} save={updateAuthorizedIp} onClose={() => setEdited(null)} />
      <FormDrawer title="Add address" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <AddAuthorizedIp ownAddress={ownAddress} onClose={() => void setAdding(null)} />
      </FormDrawer>
    </Stack>
  );
}

/** Asks for a second confirmation when a deletion would block the viewer's own address. */
const askAgain = ({ network, question, onConfirm }: { network: string; question: string; onConfirm: () => void }) =>
  modals.openConfirmModal({
    title: `Delete ${network} all the same?`,
    children: (
      <Text size="sm">{question} The panel stays open to you, but programs at this address will be refused.</Text>
    ),
    labels: { confirm: `Delete ${network}`, cancel: "Cancel" },
    cancelProps: { "data-autofocus": true },
    confirmProps: { color: "red.9" },
    onConfirm,
  });

const columns = (timeZone: string): ListColumn<Row>[] => [
  { key: "network", title: "Address or network", render: ({ network }) => <Technical>{network}</Technical> },
  {
    key: "list",
    title: "List",
    render: ({ allowed }) => <StatusBadge tone={allowed ? "good" : "bad"}>{allowed ? "Allow" : "Deny"}</StatusBadge>,
  },
  {
    key: "description",
    title: "Description",
    wideOnly: true,
    render: ({ description }) => <Description>{description}</Description>,
  },
  {
    key: "created",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];

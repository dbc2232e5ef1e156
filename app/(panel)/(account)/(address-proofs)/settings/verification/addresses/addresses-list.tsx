"use client";

import { Anchor, Button, Group, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFolderOpen, IconPlus } from "@tabler/icons-react";
import type { Route } from "next";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { deleteAddressProof } from "@/app/(panel)/(account)/settings/verification/actions";
import { phoneCategories, proofStates } from "@/app/(panel)/(account)/settings/verification/labels";
import type { Choice } from "@/lib/account/profile/places";

import { AddressForm } from "./address-form";
import { addressesState } from "./list-state";
import { lineOf, type Row, whoOf } from "./row";

interface AddressesListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
  countries: readonly Choice[];
}

/** Renders the list of address proofs. */
export function AddressesList({ rows, list, timeZone, countries }: AddressesListProps) {
  const { pending, pager } = useListState(addressesState);
  const [acting, run] = useAction();
  const [edited, setEdited] = useState<Row | null>(null);
  const [opened, drawer] = useDisclosure();
  const open = (row: Row | null) => {
    setEdited(row);
    drawer.open();
  };
  const remove = ({ id, fields }: Row) =>
    confirmDelete({
      what: "address",
      name: lineOf(fields),
      consequence: "Its documents are gone with it.",
      onConfirm: () => run(() => deleteAddressProof(id), `Deleted ${lineOf(fields)}.`),
    });

  return (
    <Stack>
      <Group justify="flex-end">
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open(null)}>
          Add address
        </Button>
      </Group>
      <ListFrame list={list} noun={["address", "addresses"]} {...pager}>
        <ListTable<Row>
          label="Addresses"
          rows={rows}
          columns={columns(timeZone, countries)}
          nameOf={({ fields }) => lineOf(fields)}
          pending={pending || acting}
          empty={{
            title: "No addresses yet",
            text: "Add the address that a country asks for before it lets its numbers be used.",
            action: <Button onClick={() => open(null)}>Add</Button>,
          }}
          menu={(row) => {
            const isOpen = row.status === "PENDING" || row.status === "DECLINED";
            return (
              <>
                <Menu.Item component={Link} href={pathOf(row)} leftSection={<IconFolderOpen size={16} aria-hidden />}>
                  Open
                </Menu.Item>
                {isOpen && (
                  <>
                    <EditItem onClick={() => open(row)} />
                    <Menu.Divider />
                    <DeleteItem onClick={() => remove(row)} />
                  </>
                )}
              </>
            );
          }}
        />
      </ListFrame>
      <FormDrawer title={edited ? "Edit address" : "Add address"} opened={opened} onClose={drawer.close}>
        <AddressForm row={edited} countries={countries} onClose={drawer.close} />
      </FormDrawer>
    </Stack>
  );
}

const pathOf = ({ id }: Row) => `/settings/verification/addresses/${id}` as Route;

const columns = (timeZone: string, countries: readonly Choice[]): ListColumn<Row>[] => [
  {
    key: "address",
    title: "Address",
    render: (row) => (
      <>
        <Anchor component={Link} href={pathOf(row)} size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
          {whoOf(row.fields)}
        </Anchor>
        <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {lineOf(row.fields)}
        </Text>
      </>
    ),
  },
  {
    key: "for",
    title: "For",
    wideOnly: true,
    render: ({ fields }) =>
      `${countries.find(({ value }) => value === fields.countryCode)?.label ?? fields.countryCode}, ${phoneCategories[fields.phoneCategoryName].toLowerCase()}`,
  },
  {
    key: "status",
    title: "Status",
    render: ({ status }) => <StatusBadge tone={proofStates[status].tone}>{proofStates[status].label}</StatusBadge>,
  },
  { key: "documents", title: "Documents", wideOnly: true, align: "right", render: ({ documents }) => documents },
  {
    key: "created",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];

"use client";

import { Button, Menu, Stack, Text } from "@mantine/core";
import { IconEye, IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";

import { deleteKeyValueItem, openKeyValueItem } from "./actions";
import { ItemForm, type OpenedItem } from "./item-form";
import { STORAGE_SIZES, storageState } from "./list-state";

/** List row of an item; its value is read when it is opened. */
export interface Row {
  id: string;
  key: string;
  expiresAt: string;
  modifiedAt: string;
}

interface StorageListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

/** Renders an application's key-value items with their search, and the drawers that add and open one. */
export function StorageList({ applicationId, rows, list, timeZone }: StorageListProps) {
  const { state, filtered, search, pending, clear, pager } = useListState(storageState);
  const [acting, run] = useAction();
  const [opening, startOpening] = useTransition();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [item, setItem] = useState<OpenedItem | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add key
    </Button>
  );
  const open = ({ key, expiresAt }: Row) =>
    startOpening(async () => {
      const result = await attempt(() => openKeyValueItem(applicationId, key));
      if (!result.ok) return void toast.failure(result.message);
      const found = result.data.application!.keyValueItem!;
      setItem({ key, expiresAt, value: found.value ?? "", version: found.version ?? 0 });
      setIsOpen(true);
    });
  const remove = ({ key }: Row) =>
    confirmDelete({
      what: "key",
      name: key,
      consequence: "Scenarios that look for it find nothing from now on. This can't be undone.",
      onConfirm: () => run(() => deleteKeyValueItem(applicationId, key), `Deleted ${key}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Key begins with" {...search} autoCapitalize="none" spellCheck={false} />}
        actions={add}
        noun={["key", "keys"]}
        {...pager}
        sizes={STORAGE_SIZES}
        size={Math.min(state.size, 50)}
      >
        <ListTable<Row>
          label="Keys"
          rows={rows}
          columns={columns(timeZone, open)}
          nameOf={({ key }) => key}
          pending={pending || acting || opening}
          empty={
            filtered
              ? {
                  title: "No key found",
                  text: "No key begins with this. Small and capital letters are told apart.",
                  onClear: clear,
                }
              : {
                  title: "Nothing is kept yet",
                  text: "A scenario keeps a value under a key for up to 90 days. You can put one here yourself, too.",
                  action: add,
                }
          }
          menu={(row) => (
            <>
              <Menu.Item leftSection={<IconEye size={16} aria-hidden />} onClick={() => open(row)}>
                Open
              </Menu.Item>
              <DeleteItem onClick={() => remove(row)} />
            </>
          )}
        />
      </ListFrame>
      <FormDrawer title="Add key" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <ItemForm applicationId={applicationId} item={null} timeZone={timeZone} onClose={() => void setAdding(null)} />
      </FormDrawer>
      <FormDrawer title={item?.key ?? ""} opened={isOpen} onClose={() => setIsOpen(false)}>
        {item && (
          <ItemForm applicationId={applicationId} item={item} timeZone={timeZone} onClose={() => setIsOpen(false)} />
        )}
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string, open: (row: Row) => void): ListColumn<Row>[] => [
  {
    key: "key",
    title: "Key",
    render: (row) => (
      <Button
        variant="transparent"
        size="compact-sm"
        px={0}
        h="auto"
        onClick={() => open(row)}
        styles={{ label: { whiteSpace: "normal", overflowWrap: "anywhere", textAlign: "left" } }}
      >
        {row.key}
      </Button>
    ),
  },
  {
    key: "value",
    title: "Value",
    wideOnly: true,
    width: 110,
    render: () => (
      <Text size="sm" c="dimmed" aria-label="hidden">
        ••••••
      </Text>
    ),
  },
  {
    key: "expires",
    title: "Gone at",
    noWrap: true,
    render: ({ expiresAt }) => <When at={expiresAt} timeZone={timeZone} />,
  },
  {
    key: "modified",
    title: "Changed",
    wideOnly: true,
    noWrap: true,
    render: ({ modifiedAt }) => <When at={modifiedAt} timeZone={timeZone} />,
  },
];

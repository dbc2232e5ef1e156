"use client";

import { Button, Group, Stack, Text } from "@mantine/core";
import { IconDownload, IconListDetails, IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { Description, Technical } from "@/app/(panel)/(security)/security/description-cell";
import { EditDescription, EditDescriptionItem } from "@/app/(panel)/(security)/security/edit-description";

import { deleteBlockedCaller, updateBlockedCaller } from "./actions";
import { AddBlockedCaller } from "./add-blocked-caller";
import { ImportBlockedCallers } from "./import-blocked-callers";
import { pstnBlackListState } from "./list-state";

/** List row of an entry. */
export interface Row {
  id: string;
  /** Formatted number, or the pattern. */
  name: string;
  isPattern: boolean;
  description: string;
  createdAt: string;
}

interface BlockedCallersListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

/** Renders the blocked callers with their search, and the drawers that add one or many. */
export function BlockedCallersList({ rows, list, timeZone }: BlockedCallersListProps) {
  const { state, filtered, search, pending, clear, pager } = useListState(pstnBlackListState);
  const [acting, run] = useAction();
  const [edited, setEdited] = useState<Row | null>(null);
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1", "many"]));
  const close = () => void setAdding(null);

  const add = (
    <Group gap="sm">
      <Button
        variant="default"
        leftSection={<IconListDetails size={16} aria-hidden />}
        onClick={() => setAdding("many")}
      >
        Paste many
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
        Add caller
      </Button>
    </Group>
  );
  const remove = ({ id, name }: Row) =>
    confirmDelete({
      what: "entry",
      name,
      consequence: "Callers whom no other entry holds get through again from now on.",
      onConfirm: () => run(() => deleteBlockedCaller(id), `Deleted ${name}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Search number or description" {...search} />}
        actions={
          <Group gap="sm">
            {list !== null && list.totalCount > 0 && (
              <Button
                component="a"
                href={`/security/pstn-black-list/export?${new URLSearchParams({ q: state.q })}`}
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
        noun={["caller", "callers"]}
        {...pager}
      >
        <ListTable<Row>
          label="Callers"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ name }) => name}
          pending={pending || acting}
          empty={
            filtered
              ? {
                  title: "No caller found",
                  text: "No number, pattern or description holds this. Numbers are kept as digits alone.",
                  onClear: clear,
                }
              : {
                  title: "Nobody is refused",
                  text: "Add a number, or a pattern of numbers, whose calls to the account's numbers are not to come through.",
                }
          }
          menu={(row) => (
            <>
              <EditDescriptionItem onClick={() => setEdited(row)} />
              <DeleteItem onClick={() => remove(row)} />
            </>
          )}
        />
      </ListFrame>
      <EditDescription entry={edited} save={updateBlockedCaller} onClose={() => setEdited(null)} />
      <FormDrawer title="Add caller" opened={adding === "1"} onClose={close}>
        <AddBlockedCaller onClose={close} />
      </FormDrawer>
      <FormDrawer title="Paste many callers" opened={adding === "many"} onClose={close}>
        <ImportBlockedCallers onClose={close} />
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "phone",
    title: "Number or pattern",
    render: ({ name, isPattern }) => (
      <>
        <Technical>{name}</Technical>
        {isPattern && (
          <Text size="xs" c="dimmed">
            pattern
          </Text>
        )}
      </>
    ),
  },
  { key: "description", title: "Description", render: ({ description }) => <Description>{description}</Description> },
  {
    key: "created",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];

"use client";

import { Button, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import type { FoundOption } from "@/app/_ui/found-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";

import { deleteWhatsappNumber } from "./actions";
import { whatsappState } from "./list-state";
import type { Row } from "./row";
import { WhatsappForm } from "./whatsapp-form";

interface WhatsappListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
  /** Null for viewers without access to rules. */
  rules: readonly FoundOption[] | null;
  may: { write: boolean; remove: boolean };
}

/** Renders an application's WhatsApp numbers with their menu and the drawer that adds or edits one. */
export function WhatsappList({ applicationId, rows, list, timeZone, rules, may }: WhatsappListProps) {
  const { state, filtered, search, pending, clear, pager } = useListState(whatsappState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [editing, setEditing] = useState<Row | null>(null);
  const [opened, drawer] = useDisclosure();

  const add = may.write && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add WhatsApp number
    </Button>
  );
  const edit = (row: Row) => {
    setEditing(row);
    drawer.open();
  };
  const remove = ({ id, number }: Row) =>
    confirmDelete({
      what: "WhatsApp number",
      name: number,
      consequence: `Voice calls to ${number} no longer come in, and its voice password is forgotten. This can't be undone.`,
      onConfirm: () => run(() => deleteWhatsappNumber(id), `Deleted WhatsApp number ${number}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Search number or description" {...search} />}
        actions={list !== null && (list.totalCount > 0 || state.q !== "") && add}
        noun={["number", "numbers"]}
        {...pager}
      >
        <ListTable<Row>
          label="WhatsApp numbers"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ number }) => number}
          pending={pending || acting}
          empty={
            filtered
              ? {
                  title: "No WhatsApp number found",
                  text: "No number and no description holds what you search for.",
                  onClear: clear,
                }
              : {
                  title: "No WhatsApp numbers yet",
                  text: "A WhatsApp business number brings the voice calls of WhatsApp users into this application.",
                  action: add || undefined,
                }
          }
          menu={
            may.write || may.remove
              ? (row) => (
                  <>
                    {may.write && <EditItem onClick={() => edit(row)} />}
                    {may.remove && <DeleteItem onClick={() => remove(row)} />}
                  </>
                )
              : undefined
          }
        />
      </ListFrame>
      {may.write && (
        <FormDrawer title="Add WhatsApp number" opened={adding === "1"} onClose={() => void setAdding(null)}>
          <WhatsappForm
            applicationId={applicationId}
            number={null}
            rules={rules}
            onClose={() => void setAdding(null)}
          />
        </FormDrawer>
      )}
      <FormDrawer title={editing ? `Edit ${editing.number}` : ""} opened={opened} onClose={drawer.close}>
        {editing && (
          <WhatsappForm applicationId={applicationId} number={editing} rules={rules} onClose={drawer.close} />
        )}
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "number",
    title: "Number",
    noWrap: true,
    render: ({ number, country }) => (
      <>
        <Text size="sm" fw={600}>
          {number}
        </Text>
        <Text size="xs" c="dimmed">
          {country}
        </Text>
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
  {
    key: "rule",
    title: "Rule",
    render: ({ ruleName }) =>
      ruleName ?? (
        <Text size="sm" c="dimmed">
          the first that fits
        </Text>
      ),
  },
  {
    key: "created",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
  {
    key: "modified",
    title: "Changed",
    wideOnly: true,
    noWrap: true,
    render: ({ modifiedAt }) => <When at={modifiedAt} timeZone={timeZone} />,
  },
];

"use client";

import { Button, Group, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDownload, IconPlus, IconRoute, IconUnlink } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import type { FoundOption } from "@/app/_ui/found-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { BindNumber } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/bind-number";

import { detachPhoneNumber } from "./actions";
import { AttachNumber } from "./attach-number";
import { exportAddress, numbersState } from "./list-state";
import type { Row } from "./row";

interface NumbersListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  rules: readonly FoundOption[];
  mayAttach: boolean;
  mayBind: boolean;
}

/** Renders an application's numbers with their search, and the drawers that attach one and bind it to a rule. */
export function NumbersList({ applicationId, rows, list, rules, mayAttach, mayBind }: NumbersListProps) {
  const { state, filtered, search, pending, clear, pager } = useListState(numbersState);
  const [acting, run] = useAction();
  const [attaching, setAttaching] = useQueryState("attach", parseAsStringLiteral(["1"]));
  const [binding, setBinding] = useState<Row | null>(null);
  const [opened, drawer] = useDisclosure();

  const attach = mayAttach && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAttaching("1")}>
      Attach number
    </Button>
  );
  const bind = (row: Row) => {
    setBinding(row);
    drawer.open();
  };
  const detach = ({ id, number }: Row) =>
    confirmDelete({
      verb: "Take off",
      what: "number",
      name: number,
      consequence: `Calls to ${number} no longer come to this application. The number stays in the account, is paid on, and can be attached again.`,
      onConfirm: () => run(() => detachPhoneNumber(id), `Took ${number} off.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Search number or region" {...search} />}
        actions={
          <Group gap="sm">
            {list !== null && list.totalCount > 0 && (
              <Button
                component="a"
                href={exportAddress(`/applications/${applicationId}/numbers/export`, { q: state.q })}
                download
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                Download CSV
              </Button>
            )}
            {attach}
          </Group>
        }
        noun={["number", "numbers"]}
        {...pager}
      >
        <ListTable<Row>
          label="Phone numbers"
          rows={rows}
          columns={columns}
          nameOf={({ number }) => number}
          pending={pending || acting}
          empty={
            filtered
              ? {
                  title: "No number found",
                  text: "No number of this application holds these digits or lies in this region.",
                  onClear: clear,
                }
              : {
                  title: "No numbers yet",
                  text: "Calls to a number come to the application that it is attached to, and run the rule that fits.",
                  action: attach || undefined,
                }
          }
          menu={
            mayAttach
              ? (row) => (
                  <>
                    {mayBind && (
                      <Menu.Item leftSection={<IconRoute size={16} aria-hidden />} onClick={() => bind(row)}>
                        Choose rule
                      </Menu.Item>
                    )}
                    <Menu.Item
                      c="var(--mantine-color-error)"
                      leftSection={<IconUnlink size={16} aria-hidden />}
                      onClick={() => detach(row)}
                    >
                      Take off
                    </Menu.Item>
                  </>
                )
              : undefined
          }
        />
      </ListFrame>
      {mayAttach && (
        <FormDrawer title="Attach number" opened={attaching === "1"} onClose={() => void setAttaching(null)}>
          <AttachNumber
            applicationId={applicationId}
            rules={rules}
            mayBind={mayBind}
            onClose={() => void setAttaching(null)}
          />
        </FormDrawer>
      )}
      <FormDrawer title={binding ? `Rule for ${binding.number}` : ""} opened={opened} onClose={drawer.close}>
        {binding && <BindNumber applicationId={applicationId} number={binding} rules={rules} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const SOON_DAYS = 7;

const columns: ListColumn<Row>[] = [
  {
    key: "number",
    title: "Number",
    noWrap: true,
    render: ({ number, country, region }) => (
      <>
        <Text size="sm" fw={600}>
          {number}
        </Text>
        <Text size="xs" c="dimmed">
          {[country, region].filter(Boolean).join(", ")}
        </Text>
      </>
    ),
  },
  {
    key: "category",
    title: "Category",
    wideOnly: true,
    render: ({ category, hasSms }) => `${category}${hasSms ? ", SMS" : ""}`,
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
    key: "renewal",
    title: "Renewal",
    noWrap: true,
    wideOnly: true,
    render: ({ renewal, renewalIn, renewsItself }) => (
      <>
        {renewal}
        {!renewsItself && (
          <Text size="xs" c={renewalIn <= SOON_DAYS ? "var(--mantine-color-error)" : "dimmed"}>
            Ends then, not paid again
          </Text>
        )}
      </>
    ),
  },
  { key: "price", title: "A month", align: "right", wideOnly: true, render: ({ price }) => price },
  {
    key: "state",
    title: "State",
    render: ({ state }) => (
      <>
        <StatusBadge tone={state.tone}>{state.text}</StatusBadge>
        {state.note && (
          <Text size="xs" c="dimmed" mt={2}>
            {state.note}
          </Text>
        )}
      </>
    ),
  },
];

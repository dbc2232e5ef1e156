"use client";

import { Button, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import type { ChildAccountState } from "@/graphql/operations.generated";

import { AddChildAccount } from "./add-child-account";
import { ChildAccountMenu } from "./child-account-menu";
import { childAccountsState, type Sort, states } from "./list-state";
import type { Row } from "./row";
import { TransferMoney } from "./transfer-money";

interface ChildAccountsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  accountName: string;
  /** Name of the parent account; null when this account has none. */
  parentName: string | null;
  timeZone: string;
  mayAdd: boolean;
}

/** Renders the child accounts with the drawers that create one and transfer money. */
export function ChildAccountsList({ rows, list, accountName, parentName, timeZone, mayAdd }: ChildAccountsListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(childAccountsState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [chosen, setChosen] = useState<Row | null>(null);
  const [transferring, drawer] = useDisclosure();

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search name or e-mail" {...search} />
            <FilterSelect
              label="State"
              data={Object.entries(states).map(([value, { label }]) => ({ value, label }))}
              value={state.state}
              onChange={(value) => change({ state: value as ChildAccountState | null })}
              w={150}
            />
          </>
        }
        actions={
          mayAdd && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
              Open a child account
            </Button>
          )
        }
        noun={["child account", "child accounts"]}
        {...pager}
      >
        <ListTable<Row>
          label="Child accounts"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ name }) => name}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending || acting}
          empty={emptyWords(filtered, parentName, clear, mayAdd ? () => void setAdding("1") : null)}
          menu={(child) => (
            <ChildAccountMenu
              child={child}
              run={run}
              onTransfer={() => {
                setChosen(child);
                drawer.open();
              }}
            />
          )}
        />
      </ListFrame>

      <FormDrawer title="Open a child account" opened={mayAdd && adding === "1"} onClose={() => void setAdding(null)}>
        <AddChildAccount accountName={accountName} onClose={() => void setAdding(null)} />
      </FormDrawer>
      <FormDrawer title={`Transfer money: ${chosen?.name ?? ""}`} opened={transferring} onClose={drawer.close}>
        {chosen && <TransferMoney child={chosen} accountName={accountName} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

function emptyWords(filtered: boolean, parentName: string | null, onClear: () => void, onAdd: (() => void) | null) {
  if (filtered)
    return { title: "None matches", text: "No child account fits what you search and filter for.", onClear };
  if (parentName !== null)
    return {
      title: "A child account has none under it",
      text: `This account stands under ${parentName}, and there is one level.`,
    };
  return {
    title: "No child accounts yet",
    text: "A child account is independent: it has its own login, applications, users, numbers and balance, and runs the scenarios that you share.",
    action: onAdd && <Button onClick={onAdd}>Open one</Button>,
  };
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    sortKey: "name",
    render: ({ name, email }) => (
      <>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {email}
        </Text>
      </>
    ),
  },
  {
    key: "state",
    title: "State",
    render: ({ state }) => <StatusBadge tone={states[state].tone}>{states[state].label}</StatusBadge>,
  },
  {
    key: "balance",
    title: "Balance",
    sortKey: "balance",
    align: "right",
    noWrap: true,
    render: ({ balance, currency }) => `${balance} ${currency}`,
  },
  {
    key: "created",
    title: "Opened",
    sortKey: "created",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];

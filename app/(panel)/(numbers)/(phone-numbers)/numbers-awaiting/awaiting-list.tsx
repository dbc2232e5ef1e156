"use client";

import { Button, Group, Menu, SimpleGrid, Stack, Text } from "@mantine/core";
import { useState } from "react";

import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { OrderFile } from "@/app/(panel)/(numbers)/(phone-numbers)/purchased-numbers/order-file";

import { ConfigureForm } from "./configure-form";
import { awaitingState, waits } from "./list-state";
import type { Row } from "./row";

interface AwaitingListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

/** Renders the numbers that await activation with the reason of each, and the drawer that sets a number's business. */
export function AwaitingList({ rows, list, timeZone }: AwaitingListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(awaitingState);
  const [configuring, setConfiguring] = useState<Row | null>(null);
  const close = () => setConfiguring(null);
  return (
    <Stack>
      <Group gap="sm">
        <SearchInput label="Search number or region" {...search} />
        <FilterSelect
          label="Wait"
          placeholder="Waits for anything"
          data={Object.entries(waits).map(([value, label]) => ({ value, label }))}
          value={state.state}
          onChange={(value) => change({ state: value as keyof typeof waits | null })}
          w={220}
        />
        <OrderFile files="/numbers-awaiting/files" />
      </Group>
      <ListFrame list={list} noun={["number", "numbers"]} {...pager}>
        <ListTable<Row>
          label="Numbers awaiting configuration"
          rows={rows}
          columns={columns(timeZone, setConfiguring)}
          nameOf={({ number }) => number}
          pending={pending}
          details={(row) => <Configuration row={row} timeZone={timeZone} />}
          empty={
            filtered
              ? {
                  title: "No number matches",
                  text: "No number that waits fits what you search and filter for.",
                  onClear: clear,
                }
              : {
                  title: "No number waits",
                  text: "Every number of the account is configured. Those that are not stand here after they are bought.",
                }
          }
          menu={(row) =>
            row.waitsForUs ? (
              <EditItem onClick={() => setConfiguring(row)}>Configure</EditItem>
            ) : (
              <Menu.Label>Nothing to do here</Menu.Label>
            )
          }
        />
      </ListFrame>
      <FormDrawer
        title={configuring ? `Configure ${configuring.number}` : ""}
        opened={configuring !== null}
        onClose={close}
      >
        {configuring && <ConfigureForm number={configuring} onDone={close} />}
      </FormDrawer>
    </Stack>
  );
}

function Configuration({ row: { configuration, state }, timeZone }: { row: Row; timeZone: string }) {
  if (!configuration) {
    return (
      <Text size="sm" c="dimmed" p="md">
        {state.note}. Nothing was handed in yet.
      </Text>
    );
  }
  const { businessName, purpose, contactName, contactEmail, contactPhone, submittedBy, submittedAt } = configuration;
  const facts: [string, React.ReactNode][] = [
    ["Business", businessName],
    ["Calls are about", purpose],
    ["Contact", `${contactName}, ${contactEmail}, ${contactPhone}`],
    ["Handed in by", submittedBy],
    ["Handed in", <When key="at" at={submittedAt} timeZone={timeZone} />],
  ];
  return (
    <SimpleGrid component="dl" cols={{ base: 1, sm: 2 }} m={0} p="md" spacing="md">
      {facts.map(([name, value]) => (
        <div key={name}>
          <Text component="dt" size="xs" c="dimmed">
            {name}
          </Text>
          <Text component="dd" size="sm" m={0} style={{ overflowWrap: "anywhere" }}>
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}

const columns = (timeZone: string, onConfigure: (row: Row) => void): ListColumn<Row>[] => [
  {
    key: "number",
    title: "Number",
    noWrap: true,
    render: ({ number, place }) => (
      <>
        <Text size="sm" fw={600}>
          {number}
        </Text>
        <Text size="xs" c="dimmed">
          {place}
        </Text>
      </>
    ),
  },
  { key: "category", title: "Category", wideOnly: true, render: ({ category }) => category },
  {
    key: "bought",
    title: "Bought",
    wideOnly: true,
    noWrap: true,
    render: ({ bought }) => <When at={bought} timeZone={timeZone} />,
  },
  {
    key: "state",
    title: "Waits for",
    render: ({ state, configuration }) => (
      <>
        <StatusBadge tone={state.tone}>{state.text}</StatusBadge>
        <Text size="xs" c={configuration?.problem ? "var(--mantine-color-error)" : "dimmed"} mt={2}>
          {configuration?.problem ? `Given back: ${configuration.problem}` : state.note}
        </Text>
      </>
    ),
  },
  {
    key: "act",
    title: "",
    align: "right",
    wideOnly: true,
    render: (row) =>
      row.waitsForUs && (
        <Button size="xs" variant="default" onClick={() => onConfigure(row)} aria-label={`Configure ${row.number}`}>
          Configure
        </Button>
      ),
  },
];

"use client";

import { Anchor, Badge, Button, Group, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCode, IconCursorText, IconPlus } from "@tabler/icons-react";
import type { Route } from "next";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { tabPath } from "@/lib/policy/navigation";

import { deleteScenario } from "./actions";
import { scenariosState, type Sort } from "./list-state";
import { AddScenarioForm, RenameScenarioForm } from "./scenario-form";

/** List row of a scenario. */
export interface Row {
  id: string;
  name: string;
  isShared: boolean;
  /** Name of the parent account that shares it; null for the account's own. */
  fromParent: string | null;
  version: number;
  modifiedBy: string;
  modifiedAt: string;
  /** Names of the rules that run it. */
  rules: string[];
}

interface ScenariosListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

/** Renders the scenarios that an application can run, with the drawers that add and rename one. */
export function ScenariosList({ applicationId, rows, list, timeZone }: ScenariosListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(scenariosState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [renamed, setRenamed] = useState<Row | null>(null);
  const [renaming, drawer] = useDisclosure();
  const editorOf = ({ id }: Row) => `${tabPath(applicationId, "scenarios")}/${id}` as Route;
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add scenario
    </Button>
  );

  const remove = ({ id, name, isShared }: Row) =>
    confirmDelete({
      what: "scenario",
      name,
      consequence: `Its script and all its versions are lost${isShared ? ", for every application of the account" : ""}. This can't be undone.`,
      onConfirm: () => run(() => deleteScenario(id), `Deleted scenario ${name}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search name" {...search} />
            <FilterSelect
              label="Kind"
              data={[
                { value: "own", label: "This application's" },
                { value: "shared", label: "Shared with all" },
              ]}
              value={state.of}
              onChange={(of) => change({ of: of as "own" | "shared" | null })}
              w={190}
            />
          </>
        }
        actions={add}
        noun={["scenario", "scenarios"]}
        {...pager}
      >
        <ListTable<Row>
          label="Scenarios"
          rows={rows}
          columns={columns(timeZone, editorOf)}
          nameOf={({ name }) => name}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending || acting}
          empty={
            filtered
              ? { title: "No scenario found", text: "No scenario fits what you search and filter for.", onClear: clear }
              : {
                  title: "No scenarios yet",
                  text: "A scenario is a script in JavaScript that runs in a call: it answers, plays, records, connects.",
                  action: add,
                }
          }
          menu={(scenario) => (
            <>
              <Menu.Item component={Link} href={editorOf(scenario)} leftSection={<IconCode size={16} aria-hidden />}>
                {scenario.fromParent ? "Look at the script" : "Open the editor"}
              </Menu.Item>
              {!scenario.fromParent && (
                <>
                  <Menu.Item
                    leftSection={<IconCursorText size={16} aria-hidden />}
                    onClick={() => {
                      setRenamed(scenario);
                      drawer.open();
                    }}
                  >
                    Rename
                  </Menu.Item>
                  <Menu.Divider />
                  <DeleteItem onClick={() => remove(scenario)} />
                </>
              )}
            </>
          )}
        />
      </ListFrame>
      <FormDrawer title="Add scenario" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <AddScenarioForm applicationId={applicationId} />
      </FormDrawer>
      <FormDrawer title={`Rename ${renamed?.name ?? ""}`} opened={renaming} onClose={drawer.close}>
        {renamed && <RenameScenarioForm scenario={renamed} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

/** Maximum number of rules named in a row. */
const NAMED = 3;

function rulesInWords(rules: readonly string[]): string {
  if (rules.length === 0) return "none";
  const named = rules.slice(0, NAMED).join(" · "); // a name can contain a comma
  return rules.length > NAMED ? `${named} and ${rules.length - NAMED} more` : named;
}

const columns = (timeZone: string, editorOf: (row: Row) => Route): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    sortKey: "name",
    render: (row) => (
      <Group gap="xs">
        <Anchor component={Link} href={editorOf(row)} fw={600}>
          {row.name}
        </Anchor>
        {row.isShared && (
          <Badge variant="default" tt="none" fw={500} miw="max-content">
            {row.fromParent ? `From ${row.fromParent}` : "Shared"}
          </Badge>
        )}
      </Group>
    ),
  },
  {
    key: "rules",
    title: "Runs in rules",
    render: ({ rules }) => (
      <Text size="sm" c={rules.length === 0 ? "dimmed" : undefined}>
        {rulesInWords(rules)}
      </Text>
    ),
  },
  { key: "version", title: "Version", width: 90, align: "right", wideOnly: true, render: ({ version }) => version },
  { key: "by", title: "Saved by", wideOnly: true, render: ({ modifiedBy }) => <Text size="sm">{modifiedBy}</Text> },
  {
    key: "modified",
    title: "Saved",
    sortKey: "modified",
    width: 170,
    wideOnly: true,
    noWrap: true,
    render: ({ modifiedAt }) => <When at={modifiedAt} timeZone={timeZone} />,
  },
];

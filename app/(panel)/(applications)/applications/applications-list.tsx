"use client";

import { Anchor, Button, Group, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowRight, IconPlus } from "@tabler/icons-react";
import type { Route } from "next";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { FormDrawer } from "@/app/_ui/form-drawer";
import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { tabPath } from "@/lib/policy/navigation";

import { AddApplication } from "./add-application";
import { ApplicationIcon } from "./application-icon";
import { askToDeleteApplication } from "./delete-application";
import { EditApplication, type Settings } from "./edit-application";
import { applicationsState, type Sort } from "./list-state";

/** List row of an application. */
export interface Row {
  id: string;
  name: string;
  description: string;
  icon: string;
  modifiedAt: string;
  /** Settings for the edit form; null for viewers who can't edit. */
  settings: Settings | null;
}

interface ApplicationsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
  /** First tab of an application that the viewer can access; null when there is none. */
  firstTab: string | null;
  mayAdd: boolean;
  mayDelete: boolean;
}

/** Renders the applications with their search, and the drawer that adds one. */
export function ApplicationsList({ rows, list, timeZone, firstTab, mayAdd, mayDelete }: ApplicationsListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(applicationsState);
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [edited, setEdited] = useState<Settings | null>(null);
  const [editing, drawer] = useDisclosure();
  const hasMenu = firstTab !== null || mayDelete;
  const add = mayAdd && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add application
    </Button>
  );
  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Search name or description" {...search} />}
        actions={add}
        noun={["application", "applications"]}
        {...pager}
      >
        <ListTable<Row>
          label="Applications"
          rows={rows}
          columns={columns(timeZone, firstTab)}
          nameOf={({ name }) => name}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending}
          menu={
            hasMenu
              ? ({ id, name, settings }) => (
                  <>
                    {firstTab !== null && (
                      <Menu.Item
                        component={Link}
                        href={tabPath(id, firstTab) as Route}
                        leftSection={<IconArrowRight size={16} aria-hidden />}
                      >
                        Open
                      </Menu.Item>
                    )}
                    {settings && (
                      <EditItem
                        onClick={() => {
                          setEdited(settings);
                          drawer.open();
                        }}
                      />
                    )}
                    {mayDelete && (
                      <>
                        <Menu.Divider />
                        <DeleteItem onClick={() => askToDeleteApplication({ id, name })} />
                      </>
                    )}
                  </>
                )
              : undefined
          }
          empty={
            filtered
              ? {
                  title: "No application found",
                  text: "No application's name or description holds this text.",
                  onClear: clear,
                }
              : {
                  title: "No applications yet",
                  text: "An application holds scenarios, rules, users, queues and numbers together.",
                  action: add || undefined,
                }
          }
        />
      </ListFrame>
      {mayAdd && <AddApplication opened={adding === "1"} onClose={() => setAdding(null)} />}
      <FormDrawer title={`Edit ${edited?.name ?? ""}`} opened={editing} onClose={drawer.close}>
        {edited && <EditApplication settings={edited} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string, firstTab: string | null): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    sortKey: "name",
    render: ({ id, name, icon, description }) => (
      <Group gap="sm" wrap="nowrap">
        <ApplicationIcon name={icon} />
        <div>
          {firstTab === null ? (
            name
          ) : (
            <Anchor component={Link} href={tabPath(id, firstTab) as Route} fw={600}>
              {name}
            </Anchor>
          )}
          {description && (
            <Text size="xs" c="dimmed" hiddenFrom="sm" lineClamp={2}>
              {description}
            </Text>
          )}
        </div>
      </Group>
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
    key: "modified",
    title: "Changed",
    sortKey: "modified",
    width: 170,
    noWrap: true,
    render: ({ modifiedAt }) => <When at={modifiedAt} timeZone={timeZone} />,
  },
];

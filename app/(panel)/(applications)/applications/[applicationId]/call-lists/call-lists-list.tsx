"use client";

import { Anchor, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import type { Route } from "next";
import { useState } from "react";

import { ButtonLink } from "@/app/_shell/links";
import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { tabPath } from "@/lib/policy/navigation";

import type { Row as CallListRow } from "./call-list-row";
import type { Choices } from "./choices";
import { EditList } from "./edit-list";
import { labelOptions, statuses, types } from "./labels";
import { ListMenu } from "./list-menu";
import { ListProgress } from "./list-progress";
import { callListsState, type Sort } from "./list-state";
import type { CallListPermissions } from "./permissions";

/** Call list with the batch that is being imported, if any. */
export type Row = CallListRow & { importing: { rowCount: number; totalCount: number | null } | null };

interface CallListsListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
  may: CallListPermissions;
  /** Options of the form; null for viewers who can't edit lists. */
  choices: Choices | null;
}

/** Renders the call lists of an application with search and filters, and the actions allowed on each. */
export function CallListsList({ applicationId, rows, list, timeZone, may, choices }: CallListsListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(callListsState);
  const [acting, run] = useAction();
  const [edited, setEdited] = useState<Row | null>(null);
  const [opened, drawer] = useDisclosure();
  const path = tabPath(applicationId, "call-lists");
  const add = may.create && (
    <ButtonLink href={`${path}/new` as Route} leftSection={<IconPlus size={16} aria-hidden />}>
      New call list
    </ButtonLink>
  );
  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search name" {...search} />
            <FilterSelect
              label="Status"
              data={labelOptions(statuses)}
              value={state.status}
              onChange={(status) => change({ status: status as Row["status"] | null })}
              w={150}
            />
            <FilterSelect
              label="Type"
              data={labelOptions(types)}
              value={state.type}
              onChange={(type) => change({ type: type as Row["type"] | null })}
              w={150}
            />
          </>
        }
        actions={add}
        noun={["call list", "call lists"]}
        {...pager}
      >
        <ListTable<Row>
          label="Call lists"
          rows={rows}
          columns={columns(path, timeZone)}
          nameOf={({ name }) => name}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending || acting}
          menu={(row) => (
            <ListMenu
              list={row}
              path={path}
              may={may}
              run={run}
              onEdit={() => {
                setEdited(row);
                drawer.open();
              }}
            />
          )}
          empty={
            filtered
              ? {
                  title: "No call list matches",
                  text: "No call list fits what you search and filter for.",
                  onClear: clear,
                }
              : {
                  title: "No call lists yet",
                  text: "A call list is a file of people to call: the application's rule runs for each row, as often and as fast as the list says.",
                  action: add || undefined,
                }
          }
        />
      </ListFrame>
      {choices && (
        <FormDrawer title={edited ? `Edit ${edited.name}` : ""} opened={opened} onClose={drawer.close}>
          {edited && <EditList list={edited} choices={choices} timeZone={timeZone} onClose={drawer.close} />}
        </FormDrawer>
      )}
    </Stack>
  );
}

const columns = (path: string, timeZone: string): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    sortKey: "name",
    render: ({ id, name, rule, status }) => (
      <>
        <Anchor component={Link} href={`${path}/${id}` as Route} fw={600} style={{ overflowWrap: "anywhere" }}>
          {name}
        </Anchor>
        {!rule && status !== "CANCELED" && (
          <Text size="xs" c="var(--mantine-color-error)">
            Its rule is gone: nothing is dialed
          </Text>
        )}
      </>
    ),
  },
  {
    key: "status",
    title: "Status",
    noWrap: true,
    render: ({ status }) => <StatusBadge tone={statuses[status].tone}>{statuses[status].label}</StatusBadge>,
  },
  {
    key: "progress",
    title: "Progress",
    render: ({ name, counts, importing }) => (
      <>
        <ListProgress name={name} counts={counts} />
        {importing && (
          <Text size="xs" c="dimmed">
            Reading rows: {importing.rowCount.toLocaleString("en")} of{" "}
            {(importing.totalCount ?? 0).toLocaleString("en")}
          </Text>
        )}
      </>
    ),
  },
  { key: "type", title: "Type", wideOnly: true, render: ({ type }) => types[type].label },
  { key: "priority", title: "Priority", align: "right", wideOnly: true, render: ({ priority }) => priority },
  {
    key: "submitted",
    title: "Submitted",
    sortKey: "submitted",
    wideOnly: true,
    noWrap: true,
    render: ({ submittedAt }) => <When at={submittedAt} timeZone={timeZone} />,
  },
];

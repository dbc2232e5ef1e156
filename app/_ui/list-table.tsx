"use client";

import "mantine-datatable/styles.css";

import { ActionIcon, Alert, Anchor, EmptyState, Menu, Paper, UnstyledButton, VisuallyHidden } from "@mantine/core";
import {
  IconAlertTriangle,
  IconArrowDown,
  IconArrowsSort,
  IconArrowUp,
  IconChevronRight,
  IconDots,
} from "@tabler/icons-react";
import clsx from "clsx";
import { DataTable, type DataTableColumn } from "mantine-datatable";
import type { Route } from "next";
import { usePathname } from "next/navigation";
import { useRef, useState } from "react";

import { ClearFilters } from "./clear-filters";
import { Link } from "./link";
import classes from "./list-table.module.css";

export interface ListColumn<Row> {
  key: string;
  title: string;
  render: (row: Row) => React.ReactNode;
  /** Name of this order in the URL: "name" for ascending, "-name" for descending. */
  sortKey?: string;
  width?: number;
  align?: "left" | "right";
  /** Hidden on a phone, where a row is a card with the most important columns. */
  wideOnly?: boolean;
  /** Keeps a short text, such as a name or a time, on one line. */
  noWrap?: boolean;
}

interface ListTableProps<Row> {
  /** Accessible name of the table. */
  label: string;
  rows: readonly Row[];
  columns: readonly ListColumn<Row>[];
  /** Returns a row's name, used to label its menu and details. */
  nameOf: (row: Row) => string;
  /** Entries of a row's three-dots menu. */
  menu?: (row: Row) => React.ReactNode;
  /** Content of an expanded row. */
  details?: (row: Row) => React.ReactNode;
  /** Selected rows for bulk actions; a selection on other pages is kept. */
  selection?: { rows: readonly Row[]; onChange: (rows: Row[]) => void };
  sort?: string;
  onSort?: (sort: string) => void;
  pending: boolean;
  /** Empty state: why there are no rows, what to do about it, or how to clear the filters. */
  empty: { title: string; text: string; action?: React.ReactNode; onClear?: () => void };
  minWidth?: number;
}

/** Renders a list with sortable columns, a menu and details per row, and an empty state. */
export function ListTable<Row extends { id: string }>(props: ListTableProps<Row>) {
  const { label, rows, nameOf, menu, details, selection, pending, empty, minWidth } = props;
  const [open, setOpen] = useState<unknown[]>([]);
  const toggle = ({ id }: Row) => setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id]);

  if (rows.length === 0) {
    return (
      <Paper withBorder px="md" py={48} aria-busy={pending}>
        <EmptyState title={empty.title} description={empty.text}>
          {(empty.action || empty.onClear) && (
            <EmptyState.Actions>
              {empty.action}
              <ClearFilters variant="default" onClear={empty.onClear} />
            </EmptyState.Actions>
          )}
        </EmptyState>
      </Paper>
    );
  }

  const naming = props.columns.find(({ wideOnly }) => !wideOnly);
  const columns: DataTableColumn<Row>[] = props.columns.map((column) => asDataColumn(column, column === naming, props));
  if (details) {
    columns.unshift({
      accessor: "details",
      title: <VisuallyHidden>Details</VisuallyHidden>,
      width: 44,
      customCellAttributes: () => ({ "data-part": "details" }),
      render: (row) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-expanded={open.includes(row.id)}
          aria-label={`Details of ${nameOf(row)}`}
          onClick={() => toggle(row)}
        >
          <IconChevronRight
            size={18}
            className={clsx(classes.chevron, open.includes(row.id) && classes.opened)}
            aria-hidden
          />
        </ActionIcon>
      ),
    });
  }
  if (menu) {
    columns.push({
      accessor: "menu",
      title: <VisuallyHidden>Actions</VisuallyHidden>,
      width: 52,
      customCellAttributes: () => ({ "data-part": "menu" }),
      render: (row) => <RowMenu name={nameOf(row)}>{menu(row)}</RowMenu>,
    });
  }

  return (
    <div aria-busy={pending} className={classes.table}>
      <DataTable<Row>
        aria-label={label}
        records={[...rows]}
        columns={columns}
        fetching={pending}
        height="auto"
        withTableBorder
        borderRadius="md"
        highlightOnHover
        highlightOnHoverColor={{ light: "gray.0", dark: "dark.6" }}
        verticalAlign="center"
        pinLastColumn={menu !== undefined}
        {...(selection && {
          selectedRecords: [...selection.rows],
          onSelectedRecordsChange: selection.onChange,
          getRecordSelectionCheckboxProps: (row: Row) => ({ "aria-label": `Choose ${nameOf(row)}` }),
          allRecordsSelectionCheckboxProps: { "aria-label": "Choose all on this page" },
        })}
        rowExpansion={
          details && {
            trigger: "never",
            allowMultiple: true,
            expanded: { recordIds: open, onRecordIdsChange: setOpen },
            content: ({ record }) => details(record),
          }
        }
        miw={minWidth}
      />
      <VisuallyHidden role="status">{pending ? "Loading" : ""}</VisuallyHidden>
    </div>
  );
}

/** Renders a notice that the list can't be shown as its URL asks, with a link to its first page. */
export function ListProblem() {
  const path = usePathname();
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle aria-hidden />}
      title="This address can't be shown"
      styles={{ title: { color: "var(--mantine-color-text)" } }}
    >
      It asks for something that this list does not have.{" "}
      <Anchor component={Link} href={path as Route} inherit underline="always">
        Show the list from its start
      </Anchor>
    </Alert>
  );
}

function asDataColumn<Row>(
  column: ListColumn<Row>,
  isName: boolean,
  { sort, onSort }: Pick<ListTableProps<Row>, "sort" | "onSort">,
): DataTableColumn<Row> {
  const { key, title, render, sortKey, width, align, wideOnly, noWrap } = column;
  const hidden = wideOnly ? "mantine-visible-from-sm" : undefined;
  return {
    accessor: key,
    title: sortKey && onSort ? <SortButton title={title} sortKey={sortKey} sort={sort} onSort={onSort} /> : title,
    render: (row) => <div className={classes.value}>{render(row)}</div>,
    customCellAttributes: () => ({ "data-part": isName ? "name" : "column", "data-title": title }),
    width,
    textAlign: align,
    noWrap,
    titleClassName: hidden,
    cellsClassName: hidden,
  };
}

function SortButton({
  title,
  sortKey,
  sort,
  onSort,
}: {
  title: string;
  sortKey: string;
  sort?: string;
  onSort: (sort: string) => void;
}) {
  const direction = sort === sortKey ? "ascending" : sort === `-${sortKey}` ? "descending" : undefined;
  const Icon = direction === undefined ? IconArrowsSort : direction === "ascending" ? IconArrowUp : IconArrowDown;
  return (
    <UnstyledButton
      className={classes.sort}
      onClick={() => onSort(direction === "ascending" ? `-${sortKey}` : sortKey)}
    >
      {title}
      <VisuallyHidden>{direction ? `, sorted ${direction}` : ", not sorted by this"}</VisuallyHidden>
      <Icon size={14} className={direction ? undefined : classes.unsorted} aria-hidden />
    </UnstyledButton>
  );
}

function RowMenu({ name, children }: { name: string; children: React.ReactNode }) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon ref={button} variant="subtle" color="gray" aria-label={`Actions for ${name}`}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      {/* What an entry opens returns the focus to the button: the entry itself is unmounted by then. */}
      <Menu.Dropdown onClickCapture={() => button.current?.focus()}>{children}</Menu.Dropdown>
    </Menu>
  );
}

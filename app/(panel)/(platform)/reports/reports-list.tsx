"use client";

import { Anchor, Button, Group, Menu, Progress, Stack, Text } from "@mantine/core";
import { useInterval } from "@mantine/hooks";
import { IconDownload } from "@tabler/icons-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { fileSize } from "@/app/_ui/file-size";
import { Link } from "@/app/_ui/link";
import { type PagedList, pagerParsers } from "@/app/_ui/list-state";
import { type ListColumn, ListProblem, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { Pager } from "@/app/_ui/pager";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatTime } from "@/app/_ui/time";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";

import { deleteReport } from "./actions";
import type { ReportRow } from "./report-row";

const LOOK_AGAIN_MS = 2_000;

export interface ReportsListProps {
  rows: readonly ReportRow[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
  /** Plural noun of its lines, e.g. "calls". */
  noun: string;
  /** Page that reports are ordered from, e.g. "call history"; its path is null for viewers without it. */
  source: { name: string; path: string | null };
}

/** Renders the reports ordered from a section; while one is being written the page refreshes every two seconds. */
export function ReportsList({ rows, list, timeZone, noun, source }: ReportsListProps) {
  const { state, pending, change, turn } = useListState(pagerParsers);
  const [deleting, run] = useAction();
  useLookAgain(rows.some(({ status }) => status === "IN_PROGRESS"));

  const remove = ({ id, fileName, status }: ReportRow) =>
    confirmDelete({
      what: "file",
      name: fileName,
      consequence:
        status === "IN_PROGRESS"
          ? `It is not written to its end. The ${noun} themselves stay.`
          : `Nobody can download it any more. The ${noun} themselves stay, and it can be ordered again.`,
      onConfirm: () => run(() => deleteReport(id), `Deleted ${fileName}.`),
    });

  const order = source.path !== null && (
    <Button component={Link} href={source.path as Route} variant="default">
      Go to the {source.name}
    </Button>
  );
  if (!list) return <ListProblem />;
  return (
    <Stack>
      {rows.length > 0 && <Group justify="flex-end">{order}</Group>}
      <ListTable<ReportRow>
        label={`Files of the ${source.name}, the newest first`}
        rows={rows}
        columns={columns(timeZone, noun)}
        nameOf={({ fileName, createdAt }) => `${fileName} of ${formatTime(new Date(createdAt), timeZone)}`}
        pending={pending || deleting}
        menu={(row) => (
          <>
            {row.path && (
              <Menu.Item component="a" href={row.path} download leftSection={<IconDownload size={16} aria-hidden />}>
                Download
              </Menu.Item>
            )}
            <DeleteItem onClick={() => remove(row)} />
          </>
        )}
        empty={{
          title: "No files yet",
          text: `A file holds the ${noun} that a filter leaves, as CSV. Choose a filter in the ${source.name} and order it there; it is kept here for 30 days.`,
          action: order || undefined,
        }}
      />
      {list.totalCount > 0 && (
        <Pager
          list={list}
          noun={["file", "files"]}
          size={state.size}
          onSize={(size) => change({ size })}
          onTurn={turn}
        />
      )}
    </Stack>
  );
}

function useLookAgain(unfinished: boolean): void {
  const router = useRouter();
  const { start, stop } = useInterval(() => document.visibilityState === "visible" && router.refresh(), LOOK_AGAIN_MS);
  useEffect(() => {
    if (unfinished) start();
    else stop();
    return stop;
  }, [unfinished, start, stop]);
}

const columns = (timeZone: string, noun: string): ListColumn<ReportRow>[] => [
  {
    key: "file",
    title: "File",
    render: ({ fileName, path, what, filter, totals }) => (
      <>
        {path ? (
          <Anchor href={path} download size="sm" fw={600}>
            {fileName}
          </Anchor>
        ) : (
          <Text size="sm" fw={600}>
            {fileName}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {what}; {filter}
        </Text>
        {totals.map((sum) => (
          <Text key={sum} size="xs" c="dimmed">
            {sum}
          </Text>
        ))}
      </>
    ),
  },
  { key: "state", title: "State", width: 200, render: (row) => <State row={row} noun={noun} /> },
  {
    key: "ordered",
    title: "Ordered",
    wideOnly: true,
    render: ({ createdAt, orderedBy, completedAt }) => (
      <>
        <Text size="sm">
          <When at={createdAt} timeZone={timeZone} />
        </Text>
        <Text size="xs" c="dimmed">
          by {orderedBy}
          {completedAt && (
            <>
              , written <When at={completedAt} timeZone={timeZone} />
            </>
          )}
        </Text>
      </>
    ),
  },
  {
    key: "until",
    title: "Kept until",
    wideOnly: true,
    noWrap: true,
    render: ({ storeUntil }) => <When at={storeUntil} timeZone={timeZone} />,
  },
  {
    key: "downloads",
    title: "Downloads",
    wideOnly: true,
    align: "right",
    render: ({ downloadCount, lastDownloadedAt }) => (
      <>
        <Text size="sm">{downloadCount}</Text>
        {lastDownloadedAt && (
          <Text size="xs" c="dimmed">
            last <When at={lastDownloadedAt} timeZone={timeZone} />
          </Text>
        )}
      </>
    ),
  },
];

function State({
  row: { status, rowCount, fileSize: size, done, total, problem, fileName },
  noun,
}: {
  row: ReportRow;
  noun: string;
}) {
  if (status === "FAILED") {
    return (
      <>
        <StatusBadge tone="bad">Failed</StatusBadge>
        <Text size="xs" c="dimmed">
          {problem}
        </Text>
      </>
    );
  }
  if (status === "READY") {
    return (
      <>
        <StatusBadge tone="good">Ready</StatusBadge>
        <Text size="xs" c="dimmed">
          {[
            `${(rowCount ?? 0).toLocaleString("en")} ${rowCount === 1 ? "line" : "lines"}`,
            size !== null && fileSize(size),
          ]
            .filter(Boolean)
            .join(", ")}
        </Text>
      </>
    );
  }
  const percent = total ? Math.min(100, Math.round((100 * done) / total)) : 0;
  return (
    <>
      <StatusBadge tone="idle">Being written</StatusBadge>
      <Progress value={percent} size="sm" my={4} aria-label={`${fileName}: ${percent} per cent written`} />
      <Text size="xs" c="dimmed">
        {total === null
          ? "waits for its turn"
          : `${done.toLocaleString("en")} of about ${total.toLocaleString("en")} ${noun}`}
      </Text>
    </>
  );
}

"use client";

import { ActionIcon, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconDownload, IconSearch } from "@tabler/icons-react";
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";

import classes from "./log-view.module.css";

/** Maximum number of lines shown; the download has all. */
const SHOWN_AT_MOST = 20_000;
/** Number of lines that the browser renders at once when they scroll into view. */
const BLOCK = 100;

/** Renders a log's text with line numbers and a search that steps through matches by Enter and Shift+Enter, or F3. */
export function LogView({ text, downloadPath }: { text: string; downloadPath: string }) {
  const all = useMemo(() => text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n"), [text]);
  const lines = useMemo(() => all.slice(0, SHOWN_AT_MOST), [all]);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const query = useDeferredValue(typed).toLowerCase();
  const matches = useMemo(
    () => (query ? lines.flatMap((line, number) => (line.toLowerCase().includes(query) ? [number] : [])) : []),
    [lines, query],
  );
  const current = matches.length > 0 ? matches[Math.min(at, matches.length - 1)]! : null;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const turn = (step: number) =>
    matches.length > 0 && setAt((Math.min(at, matches.length - 1) + step + matches.length) % matches.length);

  useEffect(() => {
    if (current === null) return;
    list.current?.querySelector(`[data-line="${current + 1}"]`)?.scrollIntoView({ block: "center" });
  }, [current]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "/" && !(event.target instanceof HTMLInputElement)) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, block) =>
        lines.slice(block * BLOCK, (block + 1) * BLOCK),
      ),
    [lines],
  );
  const found = !query
    ? ""
    : matches.length === 0
      ? "nothing found"
      : `line ${current! + 1}, ${matches.indexOf(current!) + 1} of ${matches.length.toLocaleString("en")}`;

  return (
    <Stack gap="sm">
      <Group gap="xs" justify="space-between" className={classes.bar}>
        <Group gap="xs" wrap="nowrap" flex="1 1 260px">
          <TextInput
            ref={input}
            type="search"
            aria-label="Search in this log"
            placeholder="Search in this log"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setAt(0);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" || event.key === "F3") {
                event.preventDefault();
                turn(event.shiftKey ? -1 : 1);
              }
              if (event.key === "Escape") setTyped("");
            }}
            flex="1 1 160px"
            maw={320}
          />
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="Previous match"
            disabled={matches.length === 0}
            onClick={() => turn(-1)}
          >
            <IconChevronUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="Next match"
            disabled={matches.length === 0}
            onClick={() => turn(1)}
          >
            <IconChevronDown size={18} aria-hidden />
          </ActionIcon>
          <Text size="sm" role="status" className={classes.found}>
            {found}
          </Text>
        </Group>
        <Button
          component="a"
          href={downloadPath}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          Download
        </Button>
      </Group>
      {all.length > lines.length && (
        <Text size="sm">
          The first {lines.length.toLocaleString("en")} of {all.length.toLocaleString("en")} lines are shown and
          searched; the download has all.
        </Text>
      )}
      <div ref={list} className={classes.log} role="region" aria-label="Log" tabIndex={0}>
        {blocks.map((block, number) => (
          <Block
            key={number}
            lines={block}
            first={number * BLOCK}
            query={query}
            current={current !== null && Math.floor(current / BLOCK) === number ? current : null}
          />
        ))}
      </div>
    </Stack>
  );
}

interface BlockProps {
  lines: readonly string[];
  /** Index of its first line, from 0. */
  first: number;
  query: string;
  /** Line of the current match when it is in this block; null otherwise. */
  current: number | null;
}

/** Renders lines as one memoized block that changes only with the search. */
const Block = memo(function Block({ lines, first, query, current }: BlockProps) {
  return (
    <div className={classes.block}>
      {lines.map((line, index) => (
        <div
          key={index}
          className={classes.line}
          data-line={first + index + 1}
          data-current={current === first + index || undefined}
        >
          <span>{highlighted(line, query)}</span>
        </div>
      ))}
    </div>
  );
});

/** Returns a line with each match marked. A line whose lower case has a different length is left unmarked. */
function highlighted(line: string, query: string): React.ReactNode {
  const lower = line.toLowerCase();
  if (!query || lower.length !== line.length || !lower.includes(query)) return line || "\u00a0";
  const parts: React.ReactNode[] = [];
  let from = 0;
  for (let at = lower.indexOf(query); at !== -1; at = lower.indexOf(query, from)) {
    parts.push(line.slice(from, at), <mark key={at}>{line.slice(at, at + query.length)}</mark>);
    from = at + query.length;
  }
  return [...parts, line.slice(from)];
}

"use client";

import { Alert, Button, Code, FileInput, Group, Paper, Stack, Switch, Table, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconDownload, IconFileSpreadsheet } from "@tabler/icons-react";
import type { Route } from "next";
import { useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { Link } from "@/app/_ui/link";
import { importUsers } from "@/app/(panel)/(applications)/applications/[applicationId]/users/actions";
import type { ImportUsersMutation } from "@/graphql/operations.generated";
import { IMPORT_MAX_BYTES } from "@/lib/applications/users/import-text";
import { tabPath } from "@/lib/policy/navigation";

import { reportCsv } from "./report";

type Report = NonNullable<ImportUsersMutation["importUsers"]>;

const SHOWN = 200;
const EXAMPLE = "name,display_name,password,active,skills\nada,Ada Byron,Harbor-in-the-rain-7,yes,Spanish; Billing\n";

/** Renders the user import: choose a file, preview the result line by line, and import it. */
export function ImportUsers({ applicationId }: { applicationId: string }) {
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  function ask(chosen: File, dryRun: boolean) {
    if (chosen.size > IMPORT_MAX_BYTES)
      return setProblem("The file is larger than 900 kB. Split it, and import the parts one after the other.");
    startTransition(async () => {
      const form = new FormData();
      form.set("file", chosen);
      const result = await attempt(() => importUsers(applicationId, form, dryRun));
      setProblem(result.ok ? null : result.message);
      setReport(result.ok ? result.data.importUsers : null);
    });
  }

  function choose(chosen: File | null) {
    setFile(chosen);
    setReport(null);
    setProblem(null);
    if (chosen) ask(chosen, true);
  }

  const done = report !== null && !report.dryRun;
  return (
    <Stack maw={860}>
      {!done && (
        <Paper withBorder p="md">
          <Stack gap="sm">
            <FileInput
              label="CSV file"
              description="UTF-8, up to 900 kB and 5,000 users. Commas, semicolons, tabs or bars between the columns."
              placeholder="Choose a file"
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
              styles={{ placeholder: { color: "var(--mantine-color-dimmed)" } }}
              clearable
              clearButtonProps={{ "aria-label": "Take the file away" }}
              value={file}
              onChange={choose}
            />
            <Text size="sm" component="div">
              The first line names the columns: <Code>name</Code>, <Code>password</Code> and <Code>display_name</Code>,
              and if you like <Code>active</Code> and <Code>parent_accounting</Code> (yes or no),{" "}
              <Code>custom_data</Code>, <Code>skills</Code> (with semicolons between them).
            </Text>
            <Group>
              <Button
                component="a"
                href={`data:text/csv;charset=utf-8,${encodeURIComponent(EXAMPLE)}`}
                download="users-example.csv"
                variant="default"
                size="xs"
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                Download an example
              </Button>
            </Group>
          </Stack>
        </Paper>
      )}

      <div aria-live="polite">
        {pending && !report && <Text size="sm">Reading the file</Text>}
        {problem && (
          <Alert
            color="red"
            icon={<IconAlertTriangle aria-hidden />}
            title="This file can't be imported"
            styles={{ title: { color: "var(--mantine-color-text)" } }}
          >
            {problem}
          </Alert>
        )}
        {report && <Verdict report={report} />}
      </div>

      {report && <Lines report={report} />}

      <Group>
        {report && !done && report.imported > 0 && (
          <Button loading={pending} onClick={() => file && ask(file, false)}>
            Import {users(report.imported)}
          </Button>
        )}
        {done && (
          <Button component={Link} href={tabPath(applicationId, "users") as Route}>
            Show the users
          </Button>
        )}
        {report && (
          <Button
            component="a"
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(reportCsv(report))}`}
            download="users-import-report.csv"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Download the report
          </Button>
        )}
        {!done && (
          <Button component={Link} href={tabPath(applicationId, "users") as Route} variant="default">
            Cancel
          </Button>
        )}
      </Group>
    </Stack>
  );
}

const users = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "user" : "users"}`;

function Verdict({ report: { dryRun, imported, refused } }: { report: Report }) {
  const left =
    refused > 0
      ? ` ${refused.toLocaleString("en")} ${refused === 1 ? "line has a problem and is" : "lines have a problem and are"} left out.`
      : "";
  if (!dryRun) {
    return (
      <Alert
        color="teal"
        icon={<IconCheck aria-hidden />}
        title={`Imported ${users(imported)}`}
        styles={{ title: { color: "var(--mantine-color-text)" } }}
      >
        {left.trim() || "Every line was good."}
      </Alert>
    );
  }
  return (
    <Alert
      color={refused > 0 ? "orange" : "teal"}
      icon={refused > 0 ? <IconAlertTriangle aria-hidden /> : <IconCheck aria-hidden />}
      title={`${users(imported)} can be imported`}
      styles={{ title: { color: "var(--mantine-color-text)" } }}
    >
      {`Nothing is written yet.${left}`}
    </Alert>
  );
}

function Lines({ report: { lines, refused } }: { report: Report }) {
  const [onlyProblems, setOnlyProblems] = useState(refused > 0);
  const chosen = onlyProblems ? lines.filter(({ problem }) => problem !== null) : lines;
  return (
    <Stack gap="xs">
      {refused > 0 && (
        <Switch
          label="Only lines with a problem"
          checked={onlyProblems}
          onChange={({ currentTarget }) => setOnlyProblems(currentTarget.checked)}
        />
      )}
      <Table.ScrollContainer minWidth={320}>
        <Table withTableBorder aria-label="Lines of the file">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={70}>Line</Table.Th>
              <Table.Th>Name</Table.Th>
              <Table.Th>What is wrong</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {chosen.slice(0, SHOWN).map(({ line, name, problem }) => (
              <Table.Tr key={line}>
                <Table.Td>{line}</Table.Td>
                <Table.Td style={{ overflowWrap: "anywhere" }}>{name}</Table.Td>
                <Table.Td>
                  {problem ?? (
                    <Text size="sm" c="dimmed">
                      Good
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {chosen.length > SHOWN && (
        <Text size="sm" c="dimmed">
          {(chosen.length - SHOWN).toLocaleString("en")} more are in the report.
        </Text>
      )}
    </Stack>
  );
}

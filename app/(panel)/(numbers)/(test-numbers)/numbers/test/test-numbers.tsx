"use client";

import { Code, Menu, Stack, Text, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconRoute, IconUnlink } from "@tabler/icons-react";
import { useEffect, useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { findApplications, findRules } from "@/app/(panel)/_pickers/find";

import { routeTestNumber } from "./actions";

export interface Row {
  id: string;
  number: string;
  place: string;
  applicationId: string | null;
  applicationName: string | null;
  ruleName: string | null;
  accessCode: string | null;
}

interface TestNumbersProps {
  rows: readonly Row[];
  applications: readonly FoundOption[];
  mayBind: boolean;
}

/** Renders the operator's test numbers and where the account's calls to each are routed. */
export function TestNumbers({ rows, applications, mayBind }: TestNumbersProps) {
  const [acting, run] = useAction();
  const [routing, setRouting] = useState<Row | null>(null);
  const stop = ({ id, number, applicationName }: Row) =>
    confirmDelete({
      verb: "Stop",
      what: "test calls to",
      name: number,
      consequence: `Test calls to ${number} no longer come to ${applicationName}, and its access code is given up.`,
      onConfirm: () =>
        run(
          () => routeTestNumber({ testNumberId: id, applicationId: null }),
          `Test calls to ${number} come nowhere any more.`,
        ),
    });
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        Inbound test numbers
      </Title>
      <Text size="sm" c="dimmed">
        Call one, type your access code, and the call comes to the application that you chose. At most 100 calls a day
        and 3 a minute; they are never shown as a caller.
      </Text>
      <ListTable<Row>
        label="Test numbers"
        rows={rows}
        columns={columns}
        nameOf={({ number }) => number}
        pending={acting}
        empty={{ title: "No test numbers", text: "Whoever runs this server has set up none." }}
        menu={(row) => (
          <>
            <Menu.Item leftSection={<IconRoute size={16} aria-hidden />} onClick={() => setRouting(row)}>
              {row.applicationId ? "Change where calls go" : "Choose where calls go"}
            </Menu.Item>
            {row.applicationId && (
              <Menu.Item
                c="var(--mantine-color-error)"
                leftSection={<IconUnlink size={16} aria-hidden />}
                onClick={() => stop(row)}
              >
                Stop test calls
              </Menu.Item>
            )}
          </>
        )}
      />
      <FormDrawer
        title={routing ? `Test calls to ${routing.number}` : ""}
        opened={routing !== null}
        onClose={() => setRouting(null)}
      >
        {routing && (
          <RouteForm row={routing} applications={applications} mayBind={mayBind} onDone={() => setRouting(null)} />
        )}
      </FormDrawer>
    </Stack>
  );
}

function RouteForm({
  row,
  applications,
  mayBind,
  onDone,
}: {
  row: Row;
  applications: readonly FoundOption[];
  mayBind: boolean;
  onDone: () => void;
}) {
  const form = useForm({
    initialValues: { applicationId: row.applicationId, ruleId: null as string | null },
    validate: { applicationId: (id) => (id ? null : "Choose an application.") },
  });
  const { applicationId } = form.values;
  const [rules, setRules] = useState<{ of: string; found: FoundOption[] } | null>(null);
  useEffect(() => {
    if (mayBind && applicationId)
      void findRules(applicationId, "").then((found) => setRules({ of: applicationId, found }));
  }, [mayBind, applicationId]);
  const offered = rules?.of === applicationId ? rules : null;
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(values) => routeTestNumber({ testNumberId: row.id, ...values })}
      onDone={() => {
        toast.success(`Saved where test calls to ${row.number} go.`);
        onDone();
      }}
    >
      <FoundSelect
        label="Application"
        required
        data-autofocus
        initial={applications}
        current={
          row.applicationId === null
            ? null
            : { value: row.applicationId, label: row.applicationName ?? row.applicationId }
        }
        find={findApplications}
        {...form.getInputProps("applicationId")}
        onChange={(id) => form.setValues({ applicationId: id, ruleId: null })}
      />
      {mayBind && applicationId && (
        <FoundSelect
          key={offered?.of ?? "looking"}
          label="Rule"
          description="Without one, the application's rules are tried in their order."
          placeholder={offered ? "The first that fits" : "Looking"}
          initial={offered?.found ?? []}
          find={(search) => findRules(applicationId, search)}
          {...form.getInputProps("ruleId")}
        />
      )}
    </DrawerForm>
  );
}

const columns: ListColumn<Row>[] = [
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
  {
    key: "application",
    title: "Calls go to",
    render: ({ applicationName, ruleName }) =>
      applicationName ? (
        <>
          {applicationName}
          <Text size="xs" c="dimmed">
            {ruleName ?? "the first rule that fits"}
          </Text>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          nowhere
        </Text>
      ),
  },
  {
    key: "code",
    title: "Access code",
    noWrap: true,
    render: ({ accessCode }) =>
      accessCode ? (
        <Code>{accessCode}</Code>
      ) : (
        <Text size="sm" c="dimmed">
          none
        </Text>
      ),
  },
];

"use client";

import { Anchor, Button, Group, Menu, Paper, Stack, Text } from "@mantine/core";
import {
  IconDownload,
  IconMessage,
  IconMessageOff,
  IconPhoneX,
  IconPlugConnected,
  IconRoute,
  IconSettings,
  IconShoppingCart,
  IconUnlink,
} from "@tabler/icons-react";
import type { Route } from "next";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import type { FoundOption } from "@/app/_ui/found-select";
import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import type { PhoneNumberState } from "@/graphql/operations.generated";

import { deactivatePhoneNumber, detachPhoneNumbers, setPhoneNumberSms } from "./actions";
import { AttachNumbers } from "./attach-numbers";
import { BindNumber } from "./bind-number";
import { type attachments, exportAddress, numbersState, type Sort, states } from "./list-state";
import { NumberDetails } from "./number-details";
import { ParametersForm } from "./parameters-form";
import type { Row } from "./row";

/** Actions that the viewer is allowed on the numbers. */
interface May {
  attach: boolean;
  bind: boolean;
  sms: boolean;
  parameters: boolean;
  deactivate: boolean;
  buy: boolean;
}

interface NumbersListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  countries: FoundOption[];
  categories: FoundOption[];
  timeZone: string;
  /** Initial applications to attach to; more are found by typing. */
  applications: readonly FoundOption[];
  place: "/numbers" | "/purchased-numbers";
  /** Undefined when the list is read-only. */
  may?: May;
  /** Additional content beside the filters. */
  children?: React.ReactNode;
}

type Drawer = { form: "attach"; numbers: readonly Row[] } | { form: "bind" | "parameters"; number: Row };

/** Renders the account's numbers with their filters, details, and actions on one or several of them. */
export function NumbersList({
  rows,
  list,
  countries,
  categories,
  timeZone,
  applications,
  place,
  may,
  children,
}: NumbersListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(numbersState);
  const [acting, run] = useAction();
  const [chosen, setChosen] = useState<Row[]>([]);
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const close = () => setDrawer(null);
  const closeAndForget = () => {
    setChosen([]);
    close();
  };

  const detach = (numbers: readonly Row[]) => {
    const name = numbers.length === 1 ? numbers[0]!.number : `${numbers.length} numbers`;
    confirmDelete({
      verb: "Take off",
      what: numbers.length === 1 ? "number" : "",
      name,
      consequence: `Calls to ${numbers.map(({ number }) => number).join(", ")} no longer come to an application. The account keeps what is taken off, and pays on for it.`,
      onConfirm: () => {
        run(() => detachPhoneNumbers(numbers.map(({ id }) => id)), `Took ${name} off.`);
        setChosen([]);
      },
    });
  };
  const giveUp = ({ id, number, renewal, applicationName }: Row) =>
    confirmDelete({
      verb: "Give up",
      what: "number",
      name: number,
      consequence: (
        <Stack gap="xs">
          <Text size="sm">
            {number} ends at once and does not come back to the account: somebody else may get it.
            {applicationName && ` Calls to it no longer come to ${applicationName}.`}
          </Text>
          <Text size="sm">
            It is paid for until {renewal}; nothing of that is paid back. To keep it until then, switch off that it is
            paid again instead.
          </Text>
        </Stack>
      ),
      onConfirm: () => run(() => deactivatePhoneNumber(id), `Gave up ${number}.`),
    });

  const buy = may?.buy && (
    <Button component={Link} href="/numbers/buy" leftSection={<IconShoppingCart size={16} aria-hidden />}>
      Buy numbers
    </Button>
  );

  return (
    <Stack>
      <Group justify="space-between" align="flex-end" gap="sm">
        <Group gap="sm" flex="1 1 240px">
          <SearchInput label="Search number or region" {...search} />
          <FilterSelect
            label="Country"
            data={countries}
            value={state.country}
            onChange={(country) => change({ country })}
            searchable
            w={160}
          />
          <FilterSelect
            label="Category"
            data={categories}
            value={state.category}
            onChange={(category) => change({ category })}
            w={150}
          />
          <FilterSelect
            label="State"
            data={Object.entries(states).map(([value, label]) => ({ value, label }))}
            value={state.state}
            onChange={(value) => change({ state: value as PhoneNumberState | null })}
            w={170}
          />
          <FilterSelect
            label="Application"
            data={[
              { value: "attached", label: "Attached" },
              { value: "free", label: "Not attached" },
            ]}
            value={state.attached}
            onChange={(value) => change({ attached: value as keyof typeof attachments | null })}
            w={160}
          />
        </Group>
        <Group gap="sm">
          {list !== null && list.totalCount > 0 && (
            <Button
              component="a"
              href={exportAddress(`${place}/export`, state)}
              download
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              Download CSV
            </Button>
          )}
          {children}
          {buy}
        </Group>
      </Group>
      {may?.attach && chosen.length > 0 && (
        <Paper withBorder p="xs" px="md">
          <Group gap="sm" role="region" aria-label="Chosen numbers">
            <Text size="sm" fw={600}>
              {chosen.length} chosen
            </Text>
            <Button size="xs" variant="default" onClick={() => setDrawer({ form: "attach", numbers: chosen })}>
              Attach
            </Button>
            <Button size="xs" variant="default" onClick={() => detach(chosen)}>
              Take off
            </Button>
            <Button size="xs" variant="subtle" onClick={() => setChosen([])}>
              Choose none
            </Button>
          </Group>
        </Paper>
      )}
      <ListFrame list={list} noun={["number", "numbers"]} {...pager}>
        <ListTable<Row>
          label={place === "/numbers" ? "Phone numbers" : "Purchased numbers"}
          rows={rows}
          columns={columnsWith(place === "/numbers")}
          nameOf={({ number }) => number}
          selection={may?.attach ? { rows: chosen, onChange: setChosen } : undefined}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending || acting}
          details={(row) => <NumberDetails row={row} timeZone={timeZone} />}
          empty={
            filtered
              ? {
                  title: "No number matches",
                  text: "No number of the account fits what you search and filter for.",
                  onClear: clear,
                }
              : {
                  title: "No numbers yet",
                  text: "Calls to a number that the account buys come to one of its applications.",
                  action: buy || undefined,
                }
          }
          menu={
            may && (may.attach || may.sms || may.parameters || may.deactivate)
              ? (row) =>
                  row.givenUp ? (
                    <Menu.Label>Given up</Menu.Label>
                  ) : (
                    <>
                      {may.attach && !row.applicationId && (
                        <Menu.Item
                          leftSection={<IconPlugConnected size={16} aria-hidden />}
                          onClick={() => setDrawer({ form: "attach", numbers: [row] })}
                        >
                          Attach to an application
                        </Menu.Item>
                      )}
                      {may.bind && row.applicationId && (
                        <Menu.Item
                          leftSection={<IconRoute size={16} aria-hidden />}
                          onClick={() => setDrawer({ form: "bind", number: row })}
                        >
                          Choose rule
                        </Menu.Item>
                      )}
                      {may.attach && row.applicationId && (
                        <Menu.Item leftSection={<IconUnlink size={16} aria-hidden />} onClick={() => detach([row])}>
                          Take off its application
                        </Menu.Item>
                      )}
                      {may.sms && row.sms !== "not supported" && (
                        <Menu.Item
                          leftSection={
                            row.sms === "on" ? (
                              <IconMessageOff size={16} aria-hidden />
                            ) : (
                              <IconMessage size={16} aria-hidden />
                            )
                          }
                          onClick={() =>
                            run(
                              () => setPhoneNumberSms({ id: row.id, enabled: row.sms === "off" }),
                              `Switched messages of ${row.number} ${row.sms === "off" ? "on" : "off"}.`,
                            )
                          }
                        >
                          Switch messages {row.sms === "on" ? "off" : "on"}
                        </Menu.Item>
                      )}
                      {may.parameters && (
                        <Menu.Item
                          leftSection={<IconSettings size={16} aria-hidden />}
                          onClick={() => setDrawer({ form: "parameters", number: row })}
                        >
                          Parameters
                        </Menu.Item>
                      )}
                      {may.deactivate && (
                        <Menu.Item
                          c="var(--mantine-color-error)"
                          leftSection={<IconPhoneX size={16} aria-hidden />}
                          onClick={() => giveUp(row)}
                        >
                          Give up
                        </Menu.Item>
                      )}
                      {!may.attach && !may.parameters && !may.deactivate && row.sms === "not supported" && (
                        <Menu.Label>Nothing to change</Menu.Label>
                      )}
                    </>
                  )
              : undefined
          }
        />
      </ListFrame>
      <FormDrawer title={drawer ? titleOf(drawer) : ""} opened={drawer !== null} onClose={close}>
        {drawer?.form === "attach" && (
          <AttachNumbers
            numbers={drawer.numbers}
            applications={applications}
            mayBind={may?.bind ?? false}
            onDone={closeAndForget}
          />
        )}
        {drawer?.form === "bind" && (
          <BindNumber applicationId={drawer.number.applicationId!} number={drawer.number} rules={[]} onClose={close} />
        )}
        {drawer?.form === "parameters" && <ParametersForm number={drawer.number} onDone={close} />}
      </FormDrawer>
    </Stack>
  );
}

function titleOf(drawer: Drawer): string {
  if (drawer.form === "attach")
    return drawer.numbers.length === 1
      ? `Attach ${drawer.numbers[0]!.number}`
      : `Attach ${drawer.numbers.length} numbers`;
  return drawer.form === "bind" ? `Rule for ${drawer.number.number}` : `Parameters of ${drawer.number.number}`;
}

const SOON_DAYS = 7;

/** Returns the list's columns; applications are linked where the page's viewers can open them. */
const columnsWith = (links: boolean): ListColumn<Row>[] => [
  {
    key: "number",
    title: "Number",
    sortKey: "number",
    noWrap: true,
    render: ({ number, country, region }) => (
      <>
        <Text size="sm" fw={600}>
          {number}
        </Text>
        <Text size="xs" c="dimmed">
          {[country, region].filter(Boolean).join(", ")}
        </Text>
      </>
    ),
  },
  {
    key: "category",
    title: "Category",
    wideOnly: true,
    render: ({ category, sms }) => `${category}${sms === "on" ? ", SMS" : ""}`,
  },
  {
    key: "application",
    title: "Application",
    render: ({ applicationId, applicationName, ruleName }) =>
      applicationName ? (
        <>
          {links ? (
            <Anchor component={Link} href={`/applications/${applicationId}/numbers` as Route} size="sm">
              {applicationName}
            </Anchor>
          ) : (
            applicationName
          )}
          <Text size="xs" c="dimmed">
            {ruleName ?? "the first rule that fits"}
          </Text>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          none
        </Text>
      ),
  },
  {
    key: "renewal",
    title: "Renewal",
    sortKey: "renewal",
    noWrap: true,
    wideOnly: true,
    render: ({ renewal, renewalIn, renewsItself, givenUp }) =>
      givenUp ? (
        <Text size="sm" c="dimmed">
          none
        </Text>
      ) : (
        <>
          {renewal}
          {!renewsItself && (
            <Text size="xs" c={renewalIn <= SOON_DAYS ? "var(--mantine-color-error)" : "dimmed"}>
              Ends then, not paid again
            </Text>
          )}
        </>
      ),
  },
  { key: "price", title: "A month", align: "right", wideOnly: true, render: ({ price }) => price },
  {
    key: "state",
    title: "State",
    render: ({ state }) => (
      <>
        <StatusBadge tone={state.tone}>{state.text}</StatusBadge>
        {state.note && (
          <Text size="xs" c="dimmed" mt={2}>
            {state.note}
          </Text>
        )}
      </>
    ),
  },
];

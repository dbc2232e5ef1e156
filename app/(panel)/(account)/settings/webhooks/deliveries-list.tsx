"use client";

import { Button, Menu, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconEye, IconRefresh, IconRepeat } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";

import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import type { WebhookDeliveryStatus } from "@/graphql/operations.generated";

import { sendWebhookDeliveryAgain } from "./actions";
import { DeliveryDetails } from "./delivery-details";
import { deliveriesState, statuses } from "./list-state";
import type { Row } from "./row";

interface DeliveriesListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  /** Event types to filter by. */
  types: { value: string; label: string }[];
  hasWebhook: boolean;
  timeZone: string;
}

/** Renders the log of deliveries with its filter, and the drawer that shows one. */
export function DeliveriesList({ rows, list, types, hasWebhook, timeZone }: DeliveriesListProps) {
  const router = useRouter();
  const { state, filtered, pending, change, clear, pager } = useListState(deliveriesState);
  const [acting, run] = useAction();
  const [refreshing, startRefreshing] = useTransition();
  const [shownId, setShownId] = useState<string | null>(null);
  const [opened, drawer] = useDisclosure();
  const shown = rows.find(({ id }) => id === shownId);

  const open = ({ id }: Row) => {
    setShownId(id);
    drawer.open();
  };
  const again = ({ id }: Row) => run(() => sendWebhookDeliveryAgain(id), "It is on its way again.");

  return (
    <Stack component="section" aria-labelledby="deliveries-title">
      <Title order={2} size="h3" id="deliveries-title">
        Deliveries
      </Title>
      <ListFrame
        list={list}
        tools={
          <>
            <FilterSelect
              label="Status"
              data={Object.entries(statuses).map(([value, { label }]) => ({ value, label }))}
              value={state.status}
              onChange={(status) => change({ status: status as WebhookDeliveryStatus | null })}
              w={170}
            />
            <FilterSelect
              label="Event"
              searchable
              data={types}
              value={state.type}
              onChange={(type) => change({ type })}
              w={260}
            />
          </>
        }
        actions={
          <Button
            variant="default"
            leftSection={<IconRefresh size={16} aria-hidden />}
            loading={refreshing}
            onClick={() => startRefreshing(() => router.refresh())}
          >
            Refresh
          </Button>
        }
        noun={["delivery", "deliveries"]}
        {...pager}
      >
        <ListTable<Row>
          label="Deliveries"
          rows={rows}
          columns={columns(timeZone, open)}
          nameOf={({ name, createdAt }) => `${name} of ${createdAt}`}
          pending={pending || acting || refreshing}
          empty={
            filtered
              ? {
                  title: "None of this kind",
                  text: "No delivery of the last 30 days fits these filters.",
                  onClear: clear,
                }
              : {
                  title: "Nothing was sent",
                  text: "What is sent to the webhook stands here for 30 days, with each try.",
                }
          }
          menu={(row) => (
            <>
              <Menu.Item leftSection={<IconEye size={16} aria-hidden />} onClick={() => open(row)}>
                Show
              </Menu.Item>
              {hasWebhook && (
                <Menu.Item leftSection={<IconRepeat size={16} aria-hidden />} onClick={() => again(row)}>
                  Send again
                </Menu.Item>
              )}
            </>
          )}
        />
      </ListFrame>
      <FormDrawer title={shown?.name ?? ""} opened={opened && shown !== undefined} onClose={drawer.close}>
        {shown && (
          <DeliveryDetails row={shown} timeZone={timeZone} onAgain={hasWebhook ? () => again(shown) : undefined} />
        )}
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string, open: (row: Row) => void): ListColumn<Row>[] => [
  {
    key: "type",
    title: "Event",
    render: (row) => (
      <>
        <Button
          variant="transparent"
          size="compact-sm"
          px={0}
          h="auto"
          onClick={() => open(row)}
          styles={{ label: { whiteSpace: "normal", textAlign: "left" } }}
        >
          {row.name}
        </Button>
        <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: "anywhere" }}>
          {row.type}
        </Text>
      </>
    ),
  },
  {
    key: "status",
    title: "Status",
    render: ({ status }) => <StatusBadge tone={statuses[status].tone}>{statuses[status].label}</StatusBadge>,
  },
  {
    key: "tries",
    title: "Tries",
    wideOnly: true,
    align: "right",
    width: 70,
    render: ({ attempts }) => attempts.length,
  },
  {
    key: "last",
    title: "Last answer",
    wideOnly: true,
    render: ({ attempts }) => (
      <Text size="sm">
        {attempts.length === 0 ? "none yet" : (attempts.at(-1)!.problem ?? String(attempts.at(-1)!.statusCode))}
      </Text>
    ),
  },
  {
    key: "next",
    title: "Next try",
    wideOnly: true,
    noWrap: true,
    render: ({ nextAttemptAt }) => <When at={nextAttemptAt} timeZone={timeZone} never="none" />,
  },
  {
    key: "created",
    title: "Happened",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];

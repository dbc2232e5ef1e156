"use client";

import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { attempt } from "@/app/_ui/attempt";
import { confirmDelete } from "@/app/_ui/confirm-delete";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { StatusBadge } from "@/app/_ui/status-badge";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { When } from "@/app/_ui/when";

import { addBankCard, removeBankCard } from "./actions";

/** List row of a card. */
export interface Row {
  id: string;
  name: string;
  holder: string;
  until: string;
  expired: boolean;
  /** Name of the provider that stores it. */
  provider: string;
  addedAt: string;
  /** Whether it is charged for the automatic top-up. */
  charged: boolean;
}

/** Renders the account's cards, with the link to the provider where one is configured. */
export function CardsList({ rows, timeZone }: { rows: readonly Row[]; timeZone: string }) {
  const [pending, run] = useAction();

  async function add() {
    const result = await attempt(() => addBankCard());
    if (result.ok) location.assign(result.data.addBankCard!.url);
    else toast.failure(result.message);
  }
  const remove = ({ id, name, charged }: Row) =>
    confirmDelete({
      verb: "Remove",
      what: "card",
      name,
      consequence: `It can't be charged any more, and its provider forgets it.${charged ? " The balance is no longer topped up by itself." : ""}`,
      onConfirm: () => run(() => removeBankCard(id), `Removed ${name}.`),
    });
  const addButton = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
      Add card
    </Button>
  );

  return (
    <Stack component="section" aria-labelledby="cards">
      <Group justify="space-between">
        <Title order={2} size="h3" id="cards">
          Bank cards
        </Title>
        {rows.length > 0 && addButton}
      </Group>
      <ListTable<Row>
        label="Bank cards"
        rows={rows}
        columns={columns(timeZone)}
        nameOf={({ name }) => name}
        pending={pending}
        empty={{
          title: "No card",
          text: "A card is given on its provider's own page. Only its last four digits are ever kept here.",
          action: addButton,
        }}
        menu={(row) => <DeleteItem onClick={() => remove(row)}>Remove</DeleteItem>}
      />
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "card",
    title: "Card",
    render: ({ name, holder, provider }) => (
      <>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {holder}, kept by {provider}
        </Text>
      </>
    ),
  },
  {
    key: "until",
    title: "Good until",
    noWrap: true,
    render: ({ until, expired }) => (expired ? <StatusBadge tone="bad">Expired {until}</StatusBadge> : until),
  },
  {
    key: "use",
    title: "Use",
    wideOnly: true,
    render: ({ charged }) =>
      charged ? (
        "Tops up the balance"
      ) : (
        <Text size="sm" c="dimmed">
          None
        </Text>
      ),
  },
  {
    key: "added",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ addedAt }) => <When at={addedAt} timeZone={timeZone} />,
  },
];

"use client";

import { Alert, Anchor, Button, Group, Loader, Stack, Table, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { Route } from "next";
import { useEffect, useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { Link } from "@/app/_ui/link";
import { toast } from "@/app/_ui/toast";
import { formatAmount } from "@/lib/platform/format-amount";

import { buyPhoneNumbers, type Quote, quoteNumbers } from "./actions";

interface PurchaseProps {
  /** E.164 without the plus. */
  numbers: string[];
  mayPay: boolean;
  mayListNumbers: boolean;
  /** Receives the numbers that are already sold, to deselect them. */
  onLeaveOut: (gone: readonly string[]) => void;
  onBought: () => void;
  onClose: () => void;
}

/** Renders the cost of the chosen numbers against the balance, and a buy button that buys them only once. */
export function Purchase({ numbers, mayPay, mayListNumbers, onLeaveOut, onBought, onClose }: PurchaseProps) {
  const [quote, setQuote] = useState<Quote | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [buying, startBuying] = useTransition();
  const chosen = numbers.join();
  // Idempotency key, the same for the same numbers at the same price: a repeated request buys nothing more.
  const [requestKey, setRequestKey] = useState(() => crypto.randomUUID());
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    void quoteNumbers(chosen.split(",")).then((found) => {
      if (!wanted) return;
      setQuote(found);
      setRequestKey(crypto.randomUUID());
      if (!found) setProblem("What these numbers cost can't be found out at the moment. Try again in a moment.");
    });
    return () => {
      wanted = false;
    };
  }, [chosen, asked]);

  if (!quote) return problem ? <Problem text={problem} /> : <Loader aria-label="Loading" />;
  const { offers, gone, currency, installation, firstMonth, total, balance, missing } = quote;
  const isShort = Number(missing) > 0;
  const money = (amount: string) => `${formatAmount(amount)} ${currency}`;
  const needs = [...new Set(offers.flatMap((offer) => offer.needs))];

  const buy = () =>
    startBuying(async () => {
      const result = await attempt(() =>
        buyPhoneNumbers({ numbers: offers.map(({ digits }) => digits), requestKey, total }),
      );
      if (result.ok) {
        toast.success(
          `Bought ${offers.length === 1 ? offers[0]!.number : `${offers.length} numbers`} for ${money(total)}.${mayListNumbers ? " They are among your phone numbers." : ""}`,
        );
        return onBought();
      }
      setProblem(result.message);
      setAsked((count) => count + 1);
    });

  return (
    <Stack>
      {problem && <Problem text={problem} />}
      {gone.length > 0 && (
        <Alert
          color="orange"
          icon={<IconAlertTriangle aria-hidden />}
          title="Sold meanwhile"
          styles={{ title: { color: "var(--mantine-color-text)" } }}
        >
          {gone.map((number) => `+${number}`).join(", ")} {gone.length === 1 ? "is" : "are"} not for sale any more.{" "}
          <Anchor component="button" type="button" inherit underline="always" onClick={() => onLeaveOut(gone)}>
            Leave {gone.length === 1 ? "it" : "them"} out
          </Anchor>
        </Alert>
      )}
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Number</Table.Th>
            <Table.Th ta="right">Once</Table.Th>
            <Table.Th ta="right">A month</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {offers.map((offer) => (
            <Table.Tr key={offer.id}>
              <Table.Td>{offer.number}</Table.Td>
              <Table.Td ta="right">{offer.installation}</Table.Td>
              <Table.Td ta="right">{offer.price}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th>Together</Table.Th>
            <Table.Th ta="right">{formatAmount(installation)}</Table.Th>
            <Table.Th ta="right">{formatAmount(firstMonth)}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      <Stack gap={4}>
        <Line name="Charged now" value={money(total)} strong />
        {balance !== null && <Line name="Balance" value={money(balance)} />}
      </Stack>
      {needs.length > 0 && (
        <Text size="sm" c="dimmed">
          Asked for afterwards: {needs.join(", ").toLowerCase()}.
        </Text>
      )}
      {isShort && (
        <Alert
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={`The balance lacks ${money(missing)}`}
          styles={{ title: { color: "var(--mantine-color-text)" } }}
        >
          {mayPay ? (
            <Anchor component={Link} href={"/billing" as Route} inherit underline="always">
              Make a payment
            </Anchor>
          ) : (
            "Ask somebody who may make a payment."
          )}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={buy} loading={buying} disabled={isShort || gone.length > 0 || offers.length === 0}>
          Buy for {money(total)}
        </Button>
      </Group>
    </Stack>
  );
}

const Problem = ({ text }: { text: string }) => (
  <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
    {text}
  </Alert>
);

const Line = ({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) => (
  <Group justify="space-between">
    <Text size="sm">{name}</Text>
    <Text size="sm" fw={strong ? 700 : 400}>
      {value}
    </Text>
  </Group>
);

"use client";

import { Anchor, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import type { Route } from "next";

import { Link } from "@/app/_ui/link";
import { formatAmount } from "@/lib/platform/format-amount";

import { MakePayment } from "./make-payment";

interface BalanceCardProps {
  balance: string;
  creditLimit: string;
  currency: string;
  bankDetails: string | null;
  leastPayment: string;
  cardProvider: string | null;
  /** Null for viewers without access to the transactions. */
  transactionsPath: string | null;
}

/** Renders the account's balance and the ways to pay. */
export function BalanceCard({
  balance,
  creditLimit,
  currency,
  bankDetails,
  leastPayment,
  cardProvider,
  transactionsPath,
}: BalanceCardProps) {
  const [paying, { open, close }] = useDisclosure();
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="balance-title">
      <Stack gap="sm">
        <Title order={2} size="h3" id="balance-title">
          Balance
        </Title>
        <Text fz={34} fw={700} lh={1.1} c={balance.startsWith("-") ? "red" : undefined}>
          {formatAmount(balance)} {currency}
        </Text>
        <Text size="sm" c="dimmed">
          {Number(creditLimit) > 0
            ? `Purchases may take it ${formatAmount(creditLimit)} ${currency} below zero.`
            : "Purchases need a balance that covers them; calls may take it below zero."}
        </Text>
        <Group gap="md">
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
            Make a payment
          </Button>
          {transactionsPath && (
            <Anchor component={Link} href={transactionsPath as Route} size="sm">
              All transactions
            </Anchor>
          )}
        </Group>
      </Stack>
      <MakePayment
        opened={paying}
        onClose={close}
        currency={currency}
        bankDetails={bankDetails}
        leastPayment={leastPayment}
        cardProvider={cardProvider}
      />
    </Paper>
  );
}

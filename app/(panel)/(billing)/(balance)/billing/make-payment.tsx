"use client";

import { Alert, Button, Group, Radio, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import type { PaymentRowFragment } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { requestBankTransfer, startCardPayment } from "./actions";
import { TransferDetails } from "./transfer-details";

interface MakePaymentProps {
  opened: boolean;
  onClose: () => void;
  currency: string;
  bankDetails: string | null;
  leastPayment: string;
  cardProvider: string | null;
}

/** Renders the drawer for a payment by bank transfer, or on the card provider's page. */
export function MakePayment({ opened, onClose, ...props }: MakePaymentProps) {
  return (
    <FormDrawer title="Make a payment" opened={opened} onClose={onClose}>
      <Content onClose={onClose} {...props} />
    </FormDrawer>
  );
}

type Asked = { url: string } | { payment: PaymentRowFragment };

function Content({ onClose, currency, bankDetails, leastPayment, cardProvider }: Omit<MakePaymentProps, "opened">) {
  const [asked, setAsked] = useState<PaymentRowFragment | null>(null);
  const form = useForm({ initialValues: { amount: "", method: "BANK_TRANSFER" } });

  if (asked) {
    return (
      <Stack>
        <Alert
          color="petrol"
          title={`Transfer ${formatAmount(asked.amount)} ${asked.currency} now`}
          styles={{ title: { color: "var(--mantine-color-text)" } }}
        >
          The balance moves when the operator has seen the money. Until then the payment stands among those that wait,
          where you can take it back.
        </Alert>
        <TransferDetails reference={asked.reference} bankDetails={bankDetails} />
        <Group justify="flex-end">
          <Button onClick={onClose}>Done</Button>
        </Group>
      </Stack>
    );
  }

  return (
    <DrawerForm
      form={form}
      submitLabel={form.values.method === "CARD" ? "Go on to the card" : "Get the details"}
      onSubmit={async ({ amount, method }) => {
        const input = { amount: amount.trim().replace(",", "."), currency };
        if (method === "CARD") {
          const result = await startCardPayment(input);
          return result.ok ? { ok: true as const, data: result.data.startCardPayment! as Asked } : result;
        }
        const result = await requestBankTransfer(input);
        return result.ok ? { ok: true as const, data: result.data.requestBankTransfer! as Asked } : result;
      }}
      onDone={(done) => {
        if ("url" in done) window.location.assign(done.url);
        else setAsked(done.payment);
      }}
    >
      <TextInput
        label={`Amount in ${currency}`}
        placeholder="100.00"
        inputMode="decimal"
        required
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("amount")}
      />
      <Radio.Group label="How" {...form.getInputProps("method")}>
        <Stack gap="sm" mt="xs">
          <Radio
            value="BANK_TRANSFER"
            label="Bank transfer"
            description="You get the bank's details and a reference to write on the transfer."
          />
          <Radio
            value="CARD"
            label="Card"
            disabled={cardProvider === null}
            description={
              cardProvider === null
                ? "Not set up: this panel has no provider of card payments."
                : `On a page of ${cardProvider}. No card number passes through here.`
            }
          />
        </Stack>
      </Radio.Group>
      <Text size="xs" c="dimmed">
        A payment is at least {formatAmount(leastPayment)} {currency}.
      </Text>
    </DrawerForm>
  );
}

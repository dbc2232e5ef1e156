"use client";

import { SegmentedControl, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import type { TransferDirection } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { transferMoney } from "./actions";
import type { Row } from "./row";

/** Renders the form that transfers money between the viewer's account and a child account. */
export function TransferMoney({
  child,
  accountName,
  onClose,
}: {
  child: Row;
  accountName: string;
  onClose: () => void;
}) {
  // One idempotency key per form, so that submitting it twice transfers once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({ initialValues: { direction: "TO_CHILD" as TransferDirection, amount: "" } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Transfer"
      onSubmit={({ direction, amount }) =>
        transferMoney({ childAccountId: child.id, direction, amount: amount.trim().replace(",", "."), idempotencyKey })
      }
      onDone={({ transferMoney: done }) => {
        const { name, balance, currency } = done!.childAccount;
        toast.success(
          `Transferred. ${name} has ${formatAmount(balance!)} ${currency} now, ${accountName} ${formatAmount(done!.balance)}.`,
        );
        onClose();
      }}
    >
      <Text size="sm">
        {child.name} has{" "}
        <strong>
          {child.balance} {child.currency}
        </strong>
        .
      </Text>
      <SegmentedControl
        aria-label="Direction"
        orientation="vertical"
        fullWidth
        data={[
          { value: "TO_CHILD", label: `From ${accountName} to ${child.name}` },
          { value: "FROM_CHILD", label: `From ${child.name} to ${accountName}` },
        ]}
        {...form.getInputProps("direction")}
      />
      <TextInput
        label={`Amount, ${child.currency}`}
        placeholder="25.00"
        inputMode="decimal"
        required
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("amount")}
      />
    </DrawerForm>
  );
}

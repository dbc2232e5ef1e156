"use client";

import { SegmentedControl, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import type { UserTransferDirection } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { transferToUser } from "./actions";
import type { Row } from "./row";

interface MoveMoneyProps {
  user: Row;
  /** Balance of the account. */
  account: { balance: string; currency: string };
  onClose: () => void;
}

/** Renders the form that moves money between the account and a user's own balance. */
export function MoveMoney({ user, account: { balance, currency }, onClose }: MoveMoneyProps) {
  // One idempotency key per form, so that submitting it twice transfers once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({ initialValues: { direction: "TO_USER" as UserTransferDirection, amount: "" } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Move"
      onSubmit={({ direction, amount }) =>
        transferToUser({ userId: user.id, direction, amount: amount.trim().replace(",", "."), idempotencyKey })
      }
      onDone={({ transferToUser: done }) => {
        toast.success(`Moved. ${user.name} has ${formatAmount(done!.user.liveBalance!)} ${currency} now.`);
        onClose();
      }}
    >
      <Text size="sm">
        {user.name} has{" "}
        <strong>
          {formatAmount(user.liveBalance)} {currency}
        </strong>
        , the account {formatAmount(balance)} {currency}.
      </Text>
      {user.parentAccounting && (
        <Text size="sm">
          The account pays for {user.name}&apos;s calls now. Their own balance counts once that is switched off.
        </Text>
      )}
      <SegmentedControl
        aria-label="Direction"
        orientation="vertical"
        data={[
          { value: "TO_USER", label: `From the account to ${user.name}` },
          { value: "FROM_USER", label: `From ${user.name} to the account` },
        ]}
        {...form.getInputProps("direction")}
      />
      <TextInput
        label={`Amount, ${currency}`}
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

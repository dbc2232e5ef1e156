"use client";

import {
  Alert,
  Button,
  DataList,
  DataListItem,
  DataListItemLabel,
  DataListItemValue,
  Group,
  Paper,
  Select,
  Stack,
  Switch,
  TextInput,
  Title,
} from "@mantine/core";
import { useForm } from "@mantine/form";
import { useDisclosure } from "@mantine/hooks";
import { IconAlertTriangle, IconPencil } from "@tabler/icons-react";

import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { StatusBadge } from "@/app/_ui/status-badge";
import { toast } from "@/app/_ui/toast";
import { When } from "@/app/_ui/when";
import type { AutoTopUpSettingsFragment } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { setAutoTopUp } from "./actions";
import type { Row } from "./cards-list";

interface TopUpProps {
  settings: AutoTopUpSettingsFragment;
  cards: readonly Row[];
  timeZone: string;
}

/** Renders the automatic top-up by card: its settings, the last failure, and the form that edits them. */
export function TopUp({ settings, cards, timeZone }: TopUpProps) {
  const [opened, drawer] = useDisclosure();
  const {
    autoCharge,
    bankCardId,
    minBalance,
    overrunValue,
    receiptEmail,
    currency,
    lastErrorAt,
    lastErrorAmount,
    lastErrorMessage,
  } = settings;
  const card = cards.find(({ id }) => id === String(bankCardId));
  return (
    <Stack component="section" aria-labelledby="top-up">
      <Group justify="space-between">
        <Title order={2} size="h3" id="top-up">
          Automatic top-up
        </Title>
        <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={drawer.open}>
          Change
        </Button>
      </Group>
      {lastErrorAt && (
        <Alert
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={`${formatAmount(lastErrorAmount ?? "0")} ${currency} could not be charged`}
          styles={{ message: { color: "var(--mantine-color-text)" } }}
        >
          {lastErrorMessage} <When at={new Date(lastErrorAt).toISOString()} timeZone={timeZone} />
        </Alert>
      )}
      <Paper withBorder p="lg">
        <DataList withDivider labelWidth="190px">
          <Fact name="State">
            {autoCharge ? <StatusBadge tone="good">On</StatusBadge> : <StatusBadge tone="idle">Off</StatusBadge>}
          </Fact>
          <Fact name="Card">{card ? card.name : "none chosen"}</Fact>
          <Fact name="When the balance is under">
            {formatAmount(minBalance)} {currency}
          </Fact>
          <Fact name="Charge">
            {formatAmount(overrunValue)} {currency}
          </Fact>
          <Fact name="Receipt to">{receiptEmail || "nobody"}</Fact>
        </DataList>
      </Paper>
      <FormDrawer title="Automatic top-up" opened={opened} onClose={drawer.close}>
        <TopUpForm settings={settings} cards={cards} onClose={drawer.close} />
      </FormDrawer>
    </Stack>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <DataListItem>
    <DataListItemLabel>{name}</DataListItemLabel>
    <DataListItemValue>{children}</DataListItemValue>
  </DataListItem>
);

function TopUpForm({ settings, cards, onClose }: Pick<TopUpProps, "settings" | "cards"> & { onClose: () => void }) {
  const { currency, version } = settings;
  const form = useForm({
    initialValues: {
      autoCharge: settings.autoCharge,
      bankCardId: settings.bankCardId === null ? null : String(settings.bankCardId),
      minBalance: formatAmount(settings.minBalance),
      overrunValue: formatAmount(settings.overrunValue),
      receiptEmail: settings.receiptEmail ?? "",
    },
  });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(values) => setAutoTopUp({ ...values, version })}
      onDone={(_data, { autoCharge }) => {
        toast.success(
          autoCharge ? "Saved: the card tops up the balance by itself." : "Saved: no card is charged by itself.",
        );
        onClose();
      }}
    >
      <Switch
        label="Top up the balance by itself"
        description="The card is charged without asking, each time the balance falls under the amount below."
        {...form.getInputProps("autoCharge", { type: "checkbox" })}
      />
      <Select
        label="Card"
        placeholder="Choose a card"
        clearable
        data={cards.map(({ id, name, expired }) => ({ value: id, label: name, disabled: expired }))}
        {...form.getInputProps("bankCardId")}
      />
      <TextInput
        label="When the balance is under"
        description="More than 1 and less than 50."
        inputMode="decimal"
        required
        rightSection={currency}
        rightSectionWidth={56}
        {...form.getInputProps("minBalance")}
      />
      <TextInput
        label="Charge"
        description="More than 10."
        inputMode="decimal"
        required
        rightSection={currency}
        rightSectionWidth={56}
        {...form.getInputProps("overrunValue")}
      />
      <TextInput
        label="Receipt to"
        description="Who gets an e-mail for each charge."
        type="email"
        autoComplete="email"
        {...form.getInputProps("receiptEmail")}
      />
    </DrawerForm>
  );
}

"use client";

import { Paper, Stack, Switch, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { useUnsavedGuard } from "@/app/_ui/use-unsaved-guard";

import { updateNotificationSettings } from "./actions";
import { groups } from "./groups";

interface SettingsFormProps {
  values: {
    accountNotifications: boolean;
    tariffChangingNotifications: boolean;
    newsNotifications: boolean;
    sendJsError: boolean;
    minBalanceToNotify: string;
  };
  currency: string;
  version: number;
}

/** Renders the form for which notifications are sent at all, regardless of the recipient. */
export function SettingsForm({ values, currency, version }: SettingsFormProps) {
  const form = useForm({
    initialValues: values,
    validate: {
      minBalanceToNotify: (amount) =>
        /^\s*\d{1,9}(\.\d{1,2})?\s*$/.test(amount) ? null : "Give an amount such as 5 or 12.50.",
    },
  });
  useUnsavedGuard(form.isDirty(), form.reset);
  return (
    <Paper withBorder p="lg">
      <DrawerForm
        form={form}
        submitLabel="Save"
        back={{ label: "Undo changes", onClick: form.reset }}
        onSubmit={(given) =>
          updateNotificationSettings({ ...given, minBalanceToNotify: given.minBalanceToNotify.trim(), version })
        }
        onDone={(_data, saved) => {
          form.setInitialValues(saved);
          form.resetDirty(saved);
          toast.success("Saved what messages are sent about.");
        }}
      >
        <Title order={2} size="h4">
          What messages are sent about
        </Title>
        <Stack gap="md">
          <Switch
            label={groups.ACCOUNT.label}
            description={groups.ACCOUNT.text}
            {...form.getInputProps("accountNotifications", { type: "checkbox" })}
          />
          <Switch
            label={groups.TARIFF_CHANGING.label}
            description={groups.TARIFF_CHANGING.text}
            {...form.getInputProps("tariffChangingNotifications", { type: "checkbox" })}
          />
          <Switch
            label={groups.NEWS.label}
            description={groups.NEWS.text}
            {...form.getInputProps("newsNotifications", { type: "checkbox" })}
          />
          <Switch
            label="Errors of scenarios"
            description="To the addresses that get Development messages, at most once an hour"
            {...form.getInputProps("sendJsError", { type: "checkbox" })}
          />
          <TextInput
            label={`Warn under a balance of (${currency})`}
            inputMode="decimal"
            maw={320}
            maxLength={12}
            {...form.getInputProps("minBalanceToNotify")}
          />
        </Stack>
      </DrawerForm>
    </Paper>
  );
}

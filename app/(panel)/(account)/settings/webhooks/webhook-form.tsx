"use client";

import { Button, Checkbox, Fieldset, Group, Stack, Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { saveWebhook } from "./actions";

/** Event that the webhook can be notified of. */
export interface EventChoice {
  type: string;
  name: string;
  group: "ACCOUNT" | "DEVELOPMENT";
}

/** The webhook as saved. */
export interface SavedWebhook {
  callbackUrl: string;
  enabled: boolean;
  types: string[];
  version: number;
}

interface WebhookFormProps {
  webhook: SavedWebhook | null;
  types: readonly EventChoice[];
  /** Receives the secret of a webhook that was just created. */
  onDone: (secret: string | null) => void;
}

const groups = { ACCOUNT: "Account and money", DEVELOPMENT: "Calls and development" } as const;

/** Renders the form that creates or edits the webhook. */
export function WebhookForm({ webhook, types, onDone }: WebhookFormProps) {
  const form = useForm({
    initialValues: {
      callbackUrl: webhook?.callbackUrl ?? "",
      enabled: webhook?.enabled ?? true,
      types: webhook?.types ?? types.map(({ type }) => type),
    },
  });
  const chosen = new Set(form.values.types);
  const choose = (some: readonly string[], on: boolean) =>
    form.setFieldValue(
      "types",
      on ? [...new Set([...chosen, ...some])] : [...chosen].filter((type) => !some.includes(type)),
    );
  return (
    <DrawerForm
      form={form}
      submitLabel={webhook ? "Save" : "Create"}
      onSubmit={(values) => saveWebhook({ ...values, version: webhook?.version ?? 0 })}
      onDone={({ saveWebhook: saved }) => {
        toast.success("Saved the webhook.");
        onDone(saved?.secret ?? null);
      }}
    >
      <TextInput
        label="Address"
        description="https, at a host that can be reached from the internet."
        placeholder="https://example.com/gatehouse"
        type="url"
        required
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("callbackUrl")}
      />
      <Switch
        label="On"
        description="Switched off, nothing is sent, and what waits is dropped."
        {...form.getInputProps("enabled", { type: "checkbox" })}
      />
      <Checkbox.Group {...form.getInputProps("types")}>
        <Stack>
          {Object.entries(groups).map(([group, title]) => {
            const inGroup = types.filter((choice) => choice.group === group);
            const all = inGroup.map(({ type }) => type);
            return (
              <Fieldset key={group} legend={title}>
                <Stack gap="xs">
                  <Group gap="xs">
                    <Button variant="default" size="compact-xs" onClick={() => choose(all, true)}>
                      All
                    </Button>
                    <Button variant="default" size="compact-xs" onClick={() => choose(all, false)}>
                      None
                    </Button>
                  </Group>
                  {inGroup.map(({ type, name }) => (
                    <Checkbox key={type} value={type} label={name} description={type} />
                  ))}
                </Stack>
              </Fieldset>
            );
          })}
        </Stack>
      </Checkbox.Group>
    </DrawerForm>
  );
}

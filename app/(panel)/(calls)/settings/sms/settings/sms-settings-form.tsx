"use client";

import { Button, Group, Paper, Stack, Switch, Text, Title } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { useAction } from "@/app/_ui/use-action";
import { deleteSmsTexts, updateSmsSettings } from "@/app/(panel)/(calls)/settings/sms/actions";
import type { SmsDirection, UpdateSmsSettingsInput } from "@/graphql/operations.generated";

interface SmsSettingsFormProps {
  storeInboundSms: boolean;
  storeOutboundSms: boolean;
  a2pSmsEnabled: boolean;
  /** Number of stored texts per direction. */
  kept: Record<SmsDirection, number>;
}

const words = { IN: "incoming", OUT: "outgoing" } as const;

/** Renders the switches, each saved immediately, and how many texts are stored. */
export function SmsSettingsForm({ storeInboundSms, storeOutboundSms, a2pSmsEnabled, kept }: SmsSettingsFormProps) {
  const [pending, run] = useAction();
  const set = (input: UpdateSmsSettingsInput, done: string) => run(() => updateSmsSettings(input), done);

  return (
    <Stack maw={720}>
      <Paper withBorder p="md" radius="md">
        <Stack>
          <Title order={2} size="h4">
            Texts of messages
          </Title>
          <Text size="sm" c="dimmed">
            Without these switches the history knows who wrote to whom and when, and no text. Switching one on counts
            for the messages to come; switching it off leaves the texts that are kept already, until you delete them
            here.
          </Text>
          <Keeping
            direction="IN"
            on={storeInboundSms}
            kept={kept.IN}
            pending={pending}
            onSwitch={(on) => set({ storeInboundSms: on }, keepsNow("IN", on))}
            run={run}
          />
          <Keeping
            direction="OUT"
            on={storeOutboundSms}
            kept={kept.OUT}
            pending={pending}
            onSwitch={(on) => set({ storeOutboundSms: on }, keepsNow("OUT", on))}
            run={run}
          />
        </Stack>
      </Paper>
      <Paper withBorder p="md" radius="md">
        <Stack>
          <Title order={2} size="h4">
            One-way messages
          </Title>
          <Switch
            label="Application-to-person SMS (A2P)"
            description="Lets programs send messages to many people at once, such as codes and reminders, without an answer."
            checked={a2pSmsEnabled}
            disabled={pending}
            onChange={({ currentTarget: { checked } }) =>
              set({ a2pSmsEnabled: checked }, `A2P SMS is ${checked ? "on" : "off"}.`)
            }
          />
        </Stack>
      </Paper>
    </Stack>
  );
}

const keepsNow = (direction: SmsDirection, on: boolean) =>
  `Texts of ${words[direction]} messages are ${on ? "kept" : "not kept"} from now on.`;

interface KeepingProps {
  direction: SmsDirection;
  on: boolean;
  kept: number;
  pending: boolean;
  onSwitch: (on: boolean) => void;
  run: ReturnType<typeof useAction>[1];
}

function Keeping({ direction, on, kept, pending, onSwitch, run }: KeepingProps) {
  const texts = `${kept.toLocaleString("en")} ${kept === 1 ? "text" : "texts"}`;
  const remove = () =>
    confirmDelete({
      what: "the kept texts of",
      name: `${words[direction]} messages`,
      consequence: `${texts} will be gone for good. The messages themselves stay in the history.`,
      onConfirm: () =>
        run(
          () => deleteSmsTexts(direction),
          ({ deleteSmsTexts: count }) => `Deleted ${count} ${count === 1 ? "text" : "texts"}.`,
        ),
    });
  return (
    <Group justify="space-between" align="flex-start">
      <Switch
        label={`Keep the texts of ${words[direction]} messages`}
        description={kept === 0 ? "None is kept now." : `${texts} ${kept === 1 ? "is" : "are"} kept now.`}
        checked={on}
        disabled={pending}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {kept > 0 && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTrash size={16} aria-hidden />}
          disabled={pending}
          onClick={remove}
          aria-label={`Delete kept texts of ${words[direction]} messages`}
        >
          Delete kept texts
        </Button>
      )}
    </Group>
  );
}

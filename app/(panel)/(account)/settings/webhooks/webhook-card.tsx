"use client";

import { Button, Group, Menu, Paper, Stack, Text, Title } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconDots, IconKey, IconPencil, IconPlus, IconSend } from "@tabler/icons-react";
import { useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { DeleteItem } from "@/app/_ui/menu-items";
import { StatusBadge } from "@/app/_ui/status-badge";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { When } from "@/app/_ui/when";

import { deleteWebhook, rotateWebhookSecret, sendTestEvent } from "./actions";
import { NewSecret } from "./new-secret";
import { type EventChoice, type SavedWebhook, WebhookForm } from "./webhook-form";

interface WebhookCardProps {
  webhook: (SavedWebhook & { oldSecretUntil: string | null }) | null;
  types: readonly EventChoice[];
  timeZone: string;
}

/** Renders the webhook with its actions, or the button that creates one. */
export function WebhookCard({ webhook, types, timeZone }: WebhookCardProps) {
  const [acting, run] = useAction();
  const [rotating, startRotating] = useTransition();
  const [editing, setEditing] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const host = webhook ? new URL(webhook.callbackUrl).host : "";

  const rotate = () =>
    modals.openConfirmModal({
      title: `Replace the secret of the webhook to ${host}?`,
      children: (
        <Text size="sm">
          The new one is shown this once. For a day deliveries are signed with both, so that the receiver can be given
          the new one meanwhile.
        </Text>
      ),
      labels: { confirm: "Replace the secret", cancel: "Cancel" },
      cancelProps: { "data-autofocus": true },
      onConfirm: () =>
        startRotating(async () => {
          const result = await attempt(() => rotateWebhookSecret());
          if (result.ok) setSecret(result.data.rotateWebhookSecret?.secret ?? null);
          else toast.failure(result.message);
        }),
    });
  const remove = () =>
    confirmDelete({
      what: "webhook to",
      name: host,
      consequence:
        "Nothing is sent any more, and what waits is dropped. A new webhook has a new secret. The log of deliveries stays.",
      onConfirm: () => run(() => deleteWebhook(), "Deleted the webhook."),
    });

  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="webhook-title">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={2} size="h3" id="webhook-title">
          Address
        </Title>
        {webhook && (
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconSend size={16} aria-hidden />}
              loading={acting}
              onClick={() => run(() => sendTestEvent(), "A test is on its way: look at the log below in a moment.")}
            >
              Send a test
            </Button>
            <Button
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => setEditing(true)}
            >
              Edit
            </Button>
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <Button variant="subtle" color="gray" px="xs" aria-label="More" loading={rotating}>
                  <IconDots size={18} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={rotate}>
                  Replace the secret
                </Menu.Item>
                <DeleteItem onClick={remove} />
              </Menu.Dropdown>
            </Menu>
          </Group>
        )}
      </Group>
      {webhook ? (
        <Stack gap="xs" mt="sm">
          <Group gap="sm">
            <Text ff="monospace" style={{ overflowWrap: "anywhere" }}>
              {webhook.callbackUrl}
            </Text>
            <StatusBadge tone={webhook.enabled ? "good" : "idle"}>{webhook.enabled ? "On" : "Off"}</StatusBadge>
          </Group>
          <Text size="sm" c="dimmed">
            Told of{" "}
            {webhook.types.length === types.length
              ? "all events"
              : `${webhook.types.length} of ${types.length} kinds of events`}
            . Each delivery is signed (HMAC-SHA256) and tried again for about three days.
          </Text>
          {webhook.oldSecretUntil && (
            <Text size="sm">
              The secret before signs too until <When at={webhook.oldSecretUntil} timeZone={timeZone} />.
            </Text>
          )}
        </Stack>
      ) : (
        <Stack gap="sm" mt="sm" align="flex-start">
          <Text size="sm" c="dimmed">
            No address is told of the account&apos;s events yet. A webhook posts them to a program of yours as they
            happen, signed so that it can tell that they are from here. A receiver to begin with is in the folder
            examples/webhook-receiver.
          </Text>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing(true)}>
            Set up the webhook
          </Button>
        </Stack>
      )}
      <FormDrawer
        title={webhook ? "Edit webhook" : "Set up the webhook"}
        opened={editing}
        onClose={() => setEditing(false)}
      >
        <WebhookForm
          webhook={webhook}
          types={types}
          onDone={(made) => {
            setEditing(false);
            if (made) setSecret(made);
          }}
        />
      </FormDrawer>
      <NewSecret secret={secret} onClose={() => setSecret(null)} />
    </Paper>
  );
}

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { type WebhookDeliveryRowFragment, WebhooksPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { DeliveriesList } from "./deliveries-list";
import { loadDeliveriesState } from "./list-state";
import type { Row } from "./row";
import { WebhookCard } from "./webhook-card";

const section = sectionById("WEBHOOKS");

export const metadata: Metadata = { title: section.name };

export default async function WebhooksPage({ searchParams }: PageProps<"/settings/webhooks">) {
  const { timeZone } = await requirePage("WEBHOOKS");
  const state = await loadDeliveriesState(searchParams);
  const { data } = await runQuery(WebhooksPageDocument, { ...pageArgs(state), status: state.status, type: state.type });
  const webhook = data?.webhook;
  const types = data?.eventTypes ?? [];
  const names = Object.fromEntries(types.map(({ type, name }) => [type, name]));
  const deliveries = data?.webhookDeliveries;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      {data && (
        <WebhookCard
          webhook={
            webhook
              ? {
                  callbackUrl: webhook.callbackUrl ?? "",
                  enabled: webhook.enabled ?? false,
                  types: webhook.types ?? [],
                  oldSecretUntil: webhook.oldSecretUntil && new Date(webhook.oldSecretUntil).toISOString(),
                  version: webhook.version ?? 0,
                }
              : null
          }
          types={types.map(({ type, name, group }) => ({ type, name, group }))}
          timeZone={timeZone}
        />
      )}
      <DeliveriesList
        rows={(deliveries?.nodes ?? []).map((node) => asRow(node, names))}
        list={deliveries ? asPagedList(deliveries) : null}
        types={types.map(({ type, name }) => ({ value: type, label: name }))}
        hasWebhook={Boolean(webhook)}
        timeZone={timeZone}
      />
    </Stack>
  );
}

const asRow = (
  { id, callbackId, type, body, status, nextAttemptAt, createdAt, attempts }: WebhookDeliveryRowFragment,
  names: Record<string, string>,
): Row => ({
  id: String(id),
  callbackId: callbackId ?? "",
  type: type ?? "",
  name: names[type ?? ""] ?? "Test",
  body: JSON.stringify(body, null, 2),
  status: status ?? "QUEUED",
  nextAttemptAt: asText(nextAttemptAt),
  createdAt: asText(createdAt)!,
  attempts: (attempts ?? []).map((attempt) => ({
    id: String(attempt.id),
    attemptedAt: asText(attempt.attemptedAt)!,
    statusCode: attempt.statusCode,
    durationMs: attempt.durationMs ?? 0,
    problem: attempt.problem,
  })),
});

const asText = (moment: string | null) => moment && new Date(moment).toISOString();

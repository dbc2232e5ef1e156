import { sql } from "drizzle-orm";

import { saveWebhook } from "@/lib/account/webhooks/save-webhook";
import { sendTest } from "@/lib/account/webhooks/send-test";

import { type Account, asSuperuser } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const needs = ["WEBHOOKS"];
const CALLBACK = "https://receiver.example.com/";

/** Creates a webhook with a delivery that was attempted once. */
const webhook =
  ({ main, id }: Account) =>
  async () => {
    await saveWebhook(main, { callbackUrl: CALLBACK, enabled: true, types: [] });
    const { deliveryId } = await sendTest(main);
    await asSuperuser(
      sql`insert into webhook_attempts (account_id, delivery_id, status_code, duration_ms, problem) values (${id}, ${deliveryId}, 500, 12, 'It answered with 500.')`,
    );
    return String(deliveryId);
  };
const theDelivery = async ({ account }: GridWorld) => ({ id: await once(account, "webhook", webhook(account)) });
/** Creates the webhook for queries without a variable of their own. */
const there: Case["variables"] = async (world) => (await theDelivery(world), { on: true });
const read = (selection: string) => `query($on: Boolean!) { ${selection.replace(" {", " @include(if: $on) {")} }`;
const change = (field: string, selection = "") => `mutation($on: Boolean!) { ${field} @include(if: $on) ${selection} }`;

const behindDeliveries = { needs: needs[0]!, path: ["webhookDeliveries"] };

export const webhookCases: Record<string, Case> = {
  "Query.webhook": { needs, query: read("webhook { enabled }"), path: ["webhook"], variables: there },
  "Query.eventTypes": { needs, query: "{ eventTypes { type } }", path: ["eventTypes"] },
  "Query.webhookDeliveries": {
    needs,
    query: "{ webhookDeliveries { totalCount nodes { id } } }",
    path: ["webhookDeliveries"],
  },
  ...withEmpty(
    fieldCases(
      "Webhook",
      {
        needs,
        query: (field) => read(`webhook { ${field} }`),
        path: ["webhook"],
        behind: { needs: needs[0]!, path: ["webhook"] },
        variables: there,
      },
      ["callbackUrl", "enabled", "types", "createdAt", "modifiedAt", "oldSecretUntil", "version"],
    ),
    ["oldSecretUntil"],
  ),
  ...withEmpty(
    fieldCases(
      "WebhookDelivery",
      {
        needs,
        query: (field) => read(`webhookDeliveries { nodes { ${field} } }`),
        path: ["webhookDeliveries", "nodes"],
        behind: behindDeliveries,
        variables: there,
      },
      ["callbackId", "type", "body", "status", "nextAttemptAt", "createdAt", "deliveredAt", "attempts { id }"],
    ),
    ["deliveredAt"],
  ),
  ...Object.fromEntries(
    ["attemptedAt", "statusCode", "durationMs", "problem"].map((field) => [
      `WebhookAttempt.${field}`,
      {
        needs,
        query: read(`webhookDeliveries { nodes { attempts { ${field} } } }`),
        path: ["webhookDeliveries", "nodes", "attempts", field],
        behind: behindDeliveries,
        variables: there,
        isEmpty: true,
      },
    ]),
  ),
  "WebhookSecretPayload.secret": {
    needs,
    query: change("rotateWebhookSecret", "{ secret }"),
    path: ["rotateWebhookSecret", "secret"],
    behind: { needs: needs[0]!, path: ["rotateWebhookSecret"] },
    variables: there,
  },
  "Mutation.saveWebhook": {
    needs,
    query: `mutation { saveWebhook(input: { callbackUrl: "${CALLBACK}", enabled: true, types: [] }) { webhook { version } } }`,
    path: ["saveWebhook"],
  },
  "Mutation.rotateWebhookSecret": {
    needs,
    query: change("rotateWebhookSecret", "{ webhook { version } }"),
    path: ["rotateWebhookSecret"],
    variables: there,
  },
  "Mutation.sendTestEvent": {
    needs,
    query: change("sendTestEvent", "{ delivery { id } }"),
    path: ["sendTestEvent"],
    variables: there,
  },
  "Mutation.sendWebhookDeliveryAgain": {
    needs,
    query: "mutation($id: ID!) { sendWebhookDeliveryAgain(id: $id) { delivery { id } } }",
    path: ["sendWebhookDeliveryAgain"],
    variables: theDelivery,
  },
  // Must be last: nothing after it has a webhook to query.
  "Mutation.deleteWebhook": { needs, query: change("deleteWebhook"), path: ["deleteWebhook"], variables: there },
};

function withEmpty(all: Record<string, Case>, empty: string[]): Record<string, Case> {
  return Object.fromEntries(
    Object.entries(all).map(([coordinate, known]) => [
      coordinate,
      { ...known, isEmpty: empty.includes(known.path.at(-1)!) },
    ]),
  );
}

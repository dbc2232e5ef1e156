"use server";

import { runAction } from "@/app/_shell/run";
import {
  DeleteWebhookDocument,
  RotateWebhookSecretDocument,
  SaveWebhookDocument,
  type SaveWebhookInput,
  SendTestEventDocument,
  SendWebhookDeliveryAgainDocument,
} from "@/graphql/operations.generated";

export async function saveWebhook(input: SaveWebhookInput) {
  return runAction(SaveWebhookDocument, { input });
}

export async function rotateWebhookSecret() {
  return runAction(RotateWebhookSecretDocument, {});
}

export async function deleteWebhook() {
  return runAction(DeleteWebhookDocument, {});
}

export async function sendTestEvent() {
  return runAction(SendTestEventDocument, {});
}

export async function sendWebhookDeliveryAgain(id: string) {
  return runAction(SendWebhookDeliveryAgainDocument, { id });
}

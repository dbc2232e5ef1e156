"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddNotificationContactDocument,
  type AddNotificationContactInput,
  DeleteNotificationContactDocument,
  SendNotificationContactCodeDocument,
  UpdateNotificationContactDocument,
  type UpdateNotificationContactInput,
  UpdateNotificationSettingsDocument,
  type UpdateNotificationSettingsInput,
  VerifyNotificationContactDocument,
  type VerifyNotificationContactInput,
} from "@/graphql/operations.generated";

export async function updateNotificationSettings(input: UpdateNotificationSettingsInput) {
  return runAction(UpdateNotificationSettingsDocument, { input });
}

export async function addContact(input: AddNotificationContactInput) {
  return runAction(AddNotificationContactDocument, { input });
}

export async function updateContact(input: UpdateNotificationContactInput) {
  return runAction(UpdateNotificationContactDocument, { input });
}

export async function sendContactCode(id: string) {
  return runAction(SendNotificationContactCodeDocument, { id });
}

export async function verifyContact(input: VerifyNotificationContactInput) {
  return runAction(VerifyNotificationContactDocument, { input });
}

export async function deleteContact(id: string) {
  return runAction(DeleteNotificationContactDocument, { id });
}

"use server";

import { runAction } from "@/app/_shell/run";
import { DeleteSmsTextsDocument, UpdateSmsSettingsDocument, type SmsDirection, type UpdateSmsSettingsInput } from "@/graphql/operations.generated";

export async function updateSmsSettings(input: UpdateSmsSettingsInput) {
  return runAction(UpdateSmsSettingsDocument, { input });
}

export async function deleteSmsTexts(direction: SmsDirection) {
  return runAction(DeleteSmsTextsDocument, { direction });
}

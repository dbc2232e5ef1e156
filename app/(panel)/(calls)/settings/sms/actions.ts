"use server";

import { runAction } from "@/app/_shell/run";
import {
  DeleteSmsTextsDocument,
  type SmsDirection,
  UpdateSmsSettingsDocument,
  type UpdateSmsSettingsInput,
} from "@/graphql/operations.generated";

export async function updateSmsSettings(input: UpdateSmsSettingsInput) {
  return runAction(UpdateSmsSettingsDocument, { input });
}

export async function deleteSmsTexts(direction: SmsDirection) {
  return runAction(DeleteSmsTextsDocument, { direction });
}

"use server";

import { comesFromOurPages, runAction, runQuery } from "@/app/_shell/run";
import { readablePhone } from "@/app/_ui/phone";
import {
  AttachableNumbersDocument,
  AttachPhoneNumberDocument,
  type AttachPhoneNumberInput,
  DetachPhoneNumberDocument,
} from "@/graphql/operations.generated";

export async function attachPhoneNumber(input: AttachPhoneNumberInput) {
  return runAction(AttachPhoneNumberDocument, { input });
}

export async function detachPhoneNumber(id: string) {
  return runAction(DetachPhoneNumberDocument, { id });
}

/** Returns the account's unattached numbers that contain the search text. */
export async function findAttachableNumbers(applicationId: string, search: string) {
  if (typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(AttachableNumbersDocument, { id: applicationId, search: search.slice(0, 100) });
  return (data?.application?.attachablePhoneNumbers ?? []).map(({ id, phoneNumber }) => ({
    value: String(id),
    label: readablePhone(phoneNumber ?? ""),
  }));
}

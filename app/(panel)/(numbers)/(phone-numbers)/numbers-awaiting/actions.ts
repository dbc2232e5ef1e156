"use server";

import { runAction } from "@/app/_shell/run";
import { ConfigurePhoneNumberDocument, type ConfigurePhoneNumberInput } from "@/graphql/operations.generated";

export async function configurePhoneNumber(input: ConfigurePhoneNumberInput) {
  return runAction(ConfigurePhoneNumberDocument, { input });
}

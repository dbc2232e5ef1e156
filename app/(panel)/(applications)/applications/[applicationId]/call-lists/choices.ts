import "server-only";

import { runQuery } from "@/app/_shell/run";
import { CallListChoicesDocument } from "@/graphql/operations.generated";

/** Options of a list's form. */
export interface Choices {
  rules: { value: string; label: string }[];
  queues: { value: string; label: string }[];
}

/** Returns the rules and SmartQueues of an application, for viewers who can create lists. */
export async function loadChoices(applicationId: string): Promise<Choices> {
  const { data } = await runQuery(CallListChoicesDocument, { applicationId });
  const asOption = ({ id, name }: { id: string; name: string }) => ({ value: String(id), label: name });
  return {
    rules: data?.application?.callListRules?.map(asOption) ?? [],
    queues: data?.application?.callListQueues?.map(asOption) ?? [],
  };
}

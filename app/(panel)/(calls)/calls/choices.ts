import "server-only";

import { runQuery } from "@/app/_shell/run";
import { CallSessionChoicesDocument } from "@/graphql/operations.generated";

import type { Choices } from "./call-filters";

/** Reads the filter options of a call history, of the account or of one application. */
export async function readChoices(applicationId: string | null): Promise<Choices> {
  const { data } = await runQuery(CallSessionChoicesDocument, {});
  const named = (list: readonly { id: string; name: string }[] | null | undefined) =>
    (list ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
  return {
    applications: applicationId === null ? named(data?.applications) : [],
    rules: named(data?.rules?.filter((rule) => applicationId === null || String(rule.applicationId) === applicationId)),
    users: named(data?.users),
  };
}

"use server";

import { comesFromOurPages, runQuery } from "@/app/_shell/run";
import type { FoundOption } from "@/app/_ui/found-select";
import { UserChoicesDocument, UsersToAddDocument } from "@/graphql/operations.generated";

import { asOptions } from "./options";

/** Returns the application's users whose name contains the search text. */
export async function findUsers(applicationId: string, search: string): Promise<FoundOption[]> {
  if (typeof applicationId !== "string" || typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(UserChoicesDocument, { id: applicationId, search: search.slice(0, 100) });
  return asOptions(data?.application?.userChoices);
}

/**
 * Returns the account's users who are not in the application and whose name or display name contains the search text.
 */
export async function findUsersToAdd(applicationId: string, search: string): Promise<FoundOption[]> {
  if (typeof applicationId !== "string" || typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(UsersToAddDocument, { id: applicationId, search: search.slice(0, 100) });
  return asOptions(data?.application?.usersToAdd);
}

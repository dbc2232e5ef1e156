"use server";

import { comesFromOurPages, runQuery } from "@/app/_shell/run";
import { UserChoicesDocument, UsersToAddDocument } from "@/graphql/operations.generated";

/** A user to choose. */
export interface UserChoice {
  value: string;
  label: string;
}

/** The application's users whose name holds what was typed. */
export async function findUsers(applicationId: string, search: string): Promise<UserChoice[]> {
  if (typeof applicationId !== "string" || typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(UserChoicesDocument, { id: applicationId, search: search.slice(0, 100) });
  return (data?.application?.userChoices ?? []).map(asChoice);
}

/** The account's users who are not in the application, and whose name or display name holds what was typed. */
export async function findUsersToAdd(applicationId: string, search: string): Promise<UserChoice[]> {
  if (typeof applicationId !== "string" || typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(UsersToAddDocument, { id: applicationId, search: search.slice(0, 100) });
  return (data?.application?.usersToAdd ?? []).map(asChoice);
}

const asChoice = ({ id, name }: { id: string; name: string }): UserChoice => ({ value: String(id), label: name });

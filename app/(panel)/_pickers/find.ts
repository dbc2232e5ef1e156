"use server";

import { comesFromOurPages, runQuery } from "@/app/_shell/run";
import { FindApplicationsDocument, FindRulesDocument } from "@/graphql/operations.generated";

import { asOptions } from "./options";

const SEARCH_MAX = 100;

/** Returns the application's rules whose name contains the search text. */
export async function findRules(applicationId: string, search: string) {
  if (typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(FindRulesDocument, { id: applicationId, search: search.slice(0, SEARCH_MAX) });
  return asOptions(data?.application?.ruleChoices);
}

/** Returns the account's applications whose name contains the search text. */
export async function findApplications(search: string) {
  if (typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(FindApplicationsDocument, { search: search.slice(0, SEARCH_MAX) });
  return asOptions(data?.applications?.nodes);
}

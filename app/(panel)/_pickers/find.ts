"use server";

import { comesFromOurPages, runQuery } from "@/app/_shell/run";
import { FindApplicationsDocument, FindRulesDocument } from "@/graphql/operations.generated";

import { asOptions } from "./options";

const SEARCH_MAX = 100;

/** The application's rules whose name holds what was typed. */
export async function findRules(applicationId: string, search: string) {
  if (typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(FindRulesDocument, { id: applicationId, search: search.slice(0, SEARCH_MAX) });
  return asOptions(data?.application?.ruleChoices);
}

/** The account's applications whose name holds what was typed. */
export async function findApplications(search: string) {
  if (typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(FindApplicationsDocument, { search: search.slice(0, SEARCH_MAX) });
  return asOptions(data?.applications?.nodes);
}

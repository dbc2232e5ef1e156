"use server";

import { comesFromOurPages, runAction, runQuery } from "@/app/_shell/run";
import { asOptions } from "@/app/(panel)/_pickers/options";
import {
  FindChildAccountsDocument,
  FindUsersDocument,
  OrderTransactionReportDocument,
  type OrderTransactionReportInput,
} from "@/graphql/operations.generated";

const SEARCH_MAX = 100;

/** Returns the child accounts whose name or e-mail contains the search text. */
export async function findChildAccounts(search: string) {
  if (typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(FindChildAccountsDocument, { search: search.slice(0, SEARCH_MAX) });
  return asOptions(data?.childAccounts?.nodes);
}

/** Returns the account's users whose name or display name contains the search text. */
export async function findUsers(search: string) {
  if (typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(FindUsersDocument, { search: search.slice(0, SEARCH_MAX) });
  return asOptions(data?.userChoices);
}

export async function orderReport(input: OrderTransactionReportInput) {
  return runAction(OrderTransactionReportDocument, { input });
}

"use server";

import { comesFromOurPages, runQuery } from "@/app/_shell/run";
import { FindActorsDocument } from "@/graphql/operations.generated";

/** The subusers whose name holds what was typed, for the filter by actor. */
export async function findActors(search: string): Promise<{ value: string; label: string }[]> {
  if (typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(FindActorsDocument, { search: search.slice(0, 100) });
  return data?.subusers?.nodes.map(({ id, name }) => ({ value: String(id), label: name })) ?? [];
}

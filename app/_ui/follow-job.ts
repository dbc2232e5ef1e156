"use server";

import { comesFromOurPages, runQuery } from "@/app/_shell/run";
import { FollowJobDocument, type FollowJobQuery } from "@/graphql/operations.generated";

export type FollowedJob = NonNullable<FollowJobQuery["job"]>;

/** How far a job is that the viewer asked for; nothing from elsewhere than our own pages. */
export async function followJob(id: string): Promise<FollowedJob | null> {
  if (typeof id !== "string" || !(await comesFromOurPages())) return null;
  const { data } = await runQuery(FollowJobDocument, { id });
  return data?.job ?? null;
}

import { z } from "zod";

import { callLists } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { type CallList, callListAuditObject, readCallList } from "./call-list";
import { dialingOf } from "./dialing";
import { NewCallList } from "./input";
import { readQueueId, readRuleId } from "./references";
import { requireBalance } from "./require-balance";
import { readGivenRows, rowSource, takeRows } from "./take-rows";

const addCallListInput = (now: Date) => NewCallList.extend({ applicationId: z.string(), ...rowSource(now) });

export type AddCallListInput = z.input<ReturnType<typeof addCallListInput>>;

/** A call list that received rows, and the ID of the job that imports them; null unless they were uploaded. */
export interface Filled {
  callList: CallList;
  jobId: number | null;
}

/**
 * Creates a call list from rows in the request or from an upload. It runs immediately, or from `startAt` on.
 * @throws FORBIDDEN, NOT_FOUND for the application, the rule, the queue or the upload, BAD_USER_INPUT, CONFLICT for a
 * used upload or for a balance plus credit limit under 1
 */
export async function addCallList(ctx: Ctx, raw: AddCallListInput): Promise<Filled> {
  requireAccess(ctx, "APPLICATION_CALL_LIST_CREATION");
  const {
    applicationId: rawApplicationId,
    ruleId: rawRuleId,
    sqQueueId: rawQueueId,
    rows: givenRows,
    uploadId,
    ...input
  } = parse(addCallListInput(new Date()), raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { applicationId } = await readApplication(tx, accountId, rawApplicationId);
    const ruleId = await readRuleId(tx, accountId, applicationId, rawRuleId);
    const sqQueueId = await readQueueId(tx, accountId, applicationId, rawQueueId);
    const rows = await readGivenRows(accountId, { rows: givenRows, uploadId });
    await requireBalance(tx, accountId);
    const settings = { ...input, ruleId, ...dialingOf(input.type, { ...input, sqQueueId }) };
    const [made] = await tx
      .insert(callLists)
      .values({ ...settings, accountId, applicationId, searchText: searchTextOf(input.name) })
      .returning({ listId: callLists.listId });
    const list = await readCallList(tx, accountId, made!.listId);
    const { jobId, count } = await takeRows(tx, ctx, list, rows);
    const fileName = rows.kind === "upload" ? rows.summary.fileName : undefined;
    await recordDone(tx, ctx, {
      action: "callList.add",
      object: callListAuditObject(list),
      new: { applicationId, ...settings, rows: count, fileName },
    });
    return { callList: await readCallList(tx, accountId, list.listId), jobId };
  });
}

import { asc, eq } from "drizzle-orm";

import { pstnBlackList, sipWhiteList, testNumberRoutes, testNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/**
 * Account settings that the engine reads before any application: spending, accepted callers, routes of test numbers.
 */
export interface EngineAccount {
  frozen: boolean;
  sipWhiteList: string[];
  pstnBlackList: string[];
  testNumberRoutes: { phoneNumber: string; accessCode: string; applicationId: number; ruleId: number | null }[];
}

/**
 * Returns the account for the engine: networks with their prefix lengths, callers' numbers and patterns (RE2) of their
 * digits, and routes of calls to test numbers.
 * @throws FORBIDDEN without the engine's grant
 */
export async function getEngineAccount(ctx: Ctx): Promise<EngineAccount> {
  requireAccess(ctx, "engine");
  const { accountId, frozen } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const networks = await tx
      .select({ network: sipWhiteList.network })
      .from(sipWhiteList)
      .where(eq(sipWhiteList.accountId, accountId))
      .orderBy(asc(sipWhiteList.network));
    const callers = await tx
      .select({ phone: pstnBlackList.phone })
      .from(pstnBlackList)
      .where(eq(pstnBlackList.accountId, accountId))
      .orderBy(asc(pstnBlackList.phone));
    const { accessCode, applicationId, ruleId } = testNumberRoutes;
    const routes = await tx
      .select({ phoneNumber: testNumbers.phoneNumber, accessCode, applicationId, ruleId })
      .from(testNumberRoutes)
      .innerJoin(testNumbers, eq(testNumbers.testNumberId, testNumberRoutes.testNumberId))
      .where(eq(testNumberRoutes.accountId, accountId))
      .orderBy(asc(testNumbers.phoneNumber));
    return {
      frozen,
      sipWhiteList: networks.map(({ network }) => network),
      pstnBlackList: callers.map(({ phone }) => phone),
      testNumberRoutes: routes,
    };
  });
}

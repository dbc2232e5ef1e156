import { and, asc, eq } from "drizzle-orm";

import { applications, rules, testNumberRoutes, testNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

const columns = {
  testNumberId: testNumbers.testNumberId,
  phoneNumber: testNumbers.phoneNumber,
  countryCode: testNumbers.countryCode,
  regionName: testNumbers.regionName,
  applicationId: testNumberRoutes.applicationId,
  applicationName: applications.name,
  ruleId: testNumberRoutes.ruleId,
  ruleName: rules.name,
  accessCode: testNumberRoutes.accessCode,
};

/** Test number of the operator, with the target of the account's calls to it. */
export interface TestNumber {
  testNumberId: number;
  phoneNumber: string;
  countryCode: string;
  regionName: string;
  applicationId: number | null;
  applicationName: string | null;
  ruleId: number | null;
  ruleName: string | null;
  /** Code that a caller enters to reach this account. */
  accessCode: string | null;
}

/** Returns the operator's test numbers, sorted by number, each with the account's route if it has one; at most 500. */
export async function listTestNumbers(ctx: Ctx): Promise<TestNumber[]> {
  requireAccess(ctx, "TEST_NUMBERS");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select(columns)
      .from(testNumbers)
      .leftJoin(
        testNumberRoutes,
        and(eq(testNumberRoutes.accountId, accountId), eq(testNumberRoutes.testNumberId, testNumbers.testNumberId)),
      )
      .leftJoin(
        applications,
        and(eq(applications.accountId, accountId), eq(applications.applicationId, testNumberRoutes.applicationId)),
      )
      .leftJoin(rules, and(eq(rules.accountId, accountId), eq(rules.ruleId, testNumberRoutes.ruleId)))
      .orderBy(asc(testNumbers.phoneNumber))
      .limit(500),
  );
}

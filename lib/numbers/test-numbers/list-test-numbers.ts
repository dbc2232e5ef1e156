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

/** A number of the operator's for tries, and where the account's calls to it go. */
export interface TestNumber {
  testNumberId: number;
  phoneNumber: string;
  countryCode: string;
  regionName: string;
  applicationId: number | null;
  applicationName: string | null;
  ruleId: number | null;
  ruleName: string | null;
  /** What whoever calls types, so that the call comes to this account. */
  accessCode: string | null;
}

/** The operator's test numbers, by number, each with the account's route if it has one. */
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

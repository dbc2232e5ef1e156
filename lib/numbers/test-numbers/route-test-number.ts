import { and, eq } from "drizzle-orm";
import { randomInt } from "node:crypto";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { testNumberRoutes, testNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { readRuleOf } from "@/lib/applications/destinations/rule-of";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

const Input = z.object({ testNumberId: z.string(), applicationId: z.string().nullish(), ruleId: z.string().nullish() });

export type RouteTestNumberInput = z.input<typeof Input>;

/** Maximum number of attempts to find a free access code, among nine million. */
const TRIES = 20;

/**
 * Routes the account's calls to a test number to an application, and optionally to one of its rules; without an
 * application, removes the route. Callers enter the access code that the route gets when it is created.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function routeTestNumber(ctx: Ctx, raw: RouteTestNumberInput): Promise<void> {
  requireAccess(ctx, "TEST_NUMBERS");
  const input = parse(Input, raw);
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const [number] = await tx
      .select({ testNumberId: testNumbers.testNumberId, phoneNumber: testNumbers.phoneNumber })
      .from(testNumbers)
      .where(eq(testNumbers.testNumberId, parseId(input.testNumberId, "test number")));
    if (!number) throw notFound("test number");
    const object = { kind: "testNumber", id: number.testNumberId, name: `+${number.phoneNumber}` };
    if (input.applicationId == null) {
      await tx
        .delete(testNumberRoutes)
        .where(and(eq(testNumberRoutes.accountId, accountId), eq(testNumberRoutes.testNumberId, number.testNumberId)));
      await recordDone(tx, ctx, { action: "testNumber.route", object, new: { application: null } });
      return;
    }
    const application = await readApplication(tx, accountId, input.applicationId);
    const rule = input.ruleId == null ? null : await readRuleOf(tx, ctx, application.applicationId, input.ruleId);
    const goal = { applicationId: application.applicationId, ruleId: rule?.ruleId ?? null };
    await setRoute(tx, { accountId, testNumberId: number.testNumberId, ...goal });
    await recordDone(tx, ctx, {
      action: "testNumber.route",
      object,
      new: { application: application.name, rule: rule?.ruleName ?? null },
    });
  });
}

/** Updates the account's route, or creates it with an access code that is unique for the test number. */
async function setRoute(
  tx: Tx,
  route: { accountId: number; testNumberId: number; applicationId: number; ruleId: number | null },
): Promise<void> {
  const { accountId, testNumberId, applicationId, ruleId } = route;
  const changed = await tx
    .update(testNumberRoutes)
    .set({ applicationId, ruleId })
    .where(and(eq(testNumberRoutes.accountId, accountId), eq(testNumberRoutes.testNumberId, testNumberId)))
    .returning({ accountId: testNumberRoutes.accountId });
  for (let tried = 0; changed.length === 0 && tried < TRIES; tried++) {
    // Row level security hides other accounts' codes, so only the unique constraint tells whether one is taken.
    const made = await tx
      .insert(testNumberRoutes)
      .values({ ...route, accessCode: String(randomInt(1_000_000, 10_000_000)) })
      .onConflictDoNothing()
      .returning({ accountId: testNumberRoutes.accountId });
    if (made.length > 0) return;
  }
  if (changed.length === 0) throw new Error("No access code was free.");
}

import { sql } from "drizzle-orm";
import { z } from "zod";

import { sipRegistrations } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { readRuleOf } from "@/lib/applications/destinations/rule-of";
import { readUserOf } from "@/lib/applications/destinations/user-of";
import { charge } from "@/lib/billing/ledger/post";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { env } from "@/lib/platform/env";
import { parse } from "@/lib/platform/errors";
import { toUnits } from "@/lib/platform/money";
import { searchTextOf } from "@/lib/platform/search";
import { seal } from "@/lib/platform/secrets/seal";

import { AuthUser, OutboundProxy, Proxy, SipPassword, SipUsername } from "./input";
import { readSipRegistration, type SipRegistration, sipRegistrationAuditObject } from "./sip-registration";

const AddSipRegistrationInput = z.object({
  applicationId: z.string(),
  sipUsername: SipUsername,
  authUser: AuthUser.nullish().transform((name) => name ?? ""),
  password: SipPassword,
  proxy: Proxy,
  outboundProxy: OutboundProxy.nullish().transform((proxy) => proxy ?? ""),
  isPersistent: z
    .boolean()
    .nullish()
    .transform((persistent) => persistent ?? true),
  ruleId: z.string().nullish(),
  userId: z.string().nullish(),
});

export type AddSipRegistrationInput = z.input<typeof AddSipRegistrationInput>;

/**
 * Adds a SIP registration to an application and charges its first month at the operator's price; the engine registers
 * it and reports its state.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT when the balance is too low
 */
export async function addSipRegistration(ctx: Ctx, raw: AddSipRegistrationInput): Promise<SipRegistration> {
  requireAccess(ctx, "SIP_REGISTRATIONS", "sipRegistration.create");
  const {
    applicationId: rawApplicationId,
    ruleId: rawRuleId,
    userId: rawUserId,
    password,
    ...input
  } = parse(AddSipRegistrationInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { applicationId, name } = await readApplication(tx, accountId, rawApplicationId);
    const rule = rawRuleId == null ? undefined : await readRuleOf(tx, ctx, applicationId, rawRuleId);
    const user = rawUserId == null ? undefined : await readUserOf(tx, ctx, applicationId, rawUserId);
    const [row] = await tx
      .insert(sipRegistrations)
      .values({
        ...input,
        accountId,
        applicationId,
        ruleId: rule?.ruleId,
        userId: user?.userId,
        password: seal(accountId, password),
        nextSubscriptionRenewal: sql`(now() at time zone 'UTC' + interval '1 month')::date`,
        subscriptionPrice: env().SIP_REGISTRATION_PRICE,
        searchText: searchTextOf(input.sipUsername, input.authUser, input.proxy),
      })
      .returning({ sipRegistrationId: sipRegistrations.sipRegistrationId });
    const made = await readSipRegistration(tx, accountId, row!.sipRegistrationId);
    const price = toUnits(made.subscriptionPrice);
    if (price > 0n) {
      await charge(tx, accountId, {
        type: "SIP_REGISTRATION_CHARGE",
        amount: price,
        book: "SUBSCRIPTIONS",
        description: `SIP registration ${made.sipUsername}`.slice(0, 119),
        applicationId,
        resourceType: "sipRegistration",
        resourceId: made.sipRegistrationId,
      });
    }
    await recordDone(tx, ctx, {
      action: "sipRegistration.add",
      object: sipRegistrationAuditObject(made),
      new: {
        ...input,
        application: name,
        rule: rule?.ruleName ?? null,
        user: user?.userName ?? null,
        subscriptionPrice: made.subscriptionPrice,
      },
    });
    return made;
  });
}

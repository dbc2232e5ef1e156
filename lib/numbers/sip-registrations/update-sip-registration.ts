import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { sipRegistrations } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { readRuleOf } from "@/lib/applications/destinations/rule-of";
import { readUserOf } from "@/lib/applications/destinations/user-of";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";
import { seal } from "@/lib/platform/secrets/seal";

import { AuthUser, OutboundProxy, Proxy, SipPassword, SipUsername } from "./input";
import {
  lockSipRegistration,
  readSipRegistration,
  type SipRegistration,
  sipRegistrationAuditObject,
} from "./sip-registration";

const UpdateSipRegistrationInput = z.object({
  id: z.string(),
  sipUsername: SipUsername.nullish(),
  authUser: AuthUser.nullish(),
  password: SipPassword.nullish(),
  proxy: Proxy.nullish(),
  outboundProxy: OutboundProxy.nullish(),
  isPersistent: z.boolean().nullish(),
  applicationId: z.string().nullish(),
  ruleId: z.string().nullish(),
  userId: z.string().nullish(),
  version: z.number().int().nullish(),
});

export type UpdateSipRegistrationInput = z.input<typeof UpdateSipRegistrationInput>;

/** Fields that the engine registers with; a change of these resets the reported state. */
const credentials = ["sipUsername", "authUser", "proxy", "outboundProxy"] as const;

/**
 * Updates a SIP registration and the target of its calls. Omitted fields are kept; a rule or user of null is detached,
 * and another application detaches those of the previous one.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT
 */
export async function updateSipRegistration(ctx: Ctx, raw: UpdateSipRegistrationInput): Promise<SipRegistration> {
  requireAccess(ctx, "SIP_REGISTRATIONS", "sipRegistration.update");
  const input = parse(UpdateSipRegistrationInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockSipRegistration(tx, accountId, input.id);
    if (input.version != null && input.version !== before.version) {
      throw conflict(`Somebody else changed ${before.sipUsername} meanwhile. Look at it again before you change it.`);
    }
    const moved = input.applicationId == null ? undefined : await readApplication(tx, accountId, input.applicationId);
    const applicationId = moved?.applicationId ?? before.applicationId;
    const stays = applicationId === before.applicationId;
    if (applicationId === null && (input.ruleId != null || input.userId != null))
      throw badInput({ applicationId: "Name an application first: rules and users belong to one." });

    const keptRule = stays ? { ruleId: before.ruleId, ruleName: before.ruleName } : none.rule;
    const keptUser = stays ? { userId: before.userId, userName: before.userName } : none.user;
    const rule =
      input.ruleId === undefined || sameId(input.ruleId, keptRule.ruleId)
        ? keptRule
        : input.ruleId === null
          ? none.rule
          : await readRuleOf(tx, ctx, applicationId!, input.ruleId);
    const user =
      input.userId === undefined || sameId(input.userId, keptUser.userId)
        ? keptUser
        : input.userId === null
          ? none.user
          : await readUserOf(tx, ctx, applicationId!, input.userId);

    const own = {
      sipUsername: input.sipUsername ?? before.sipUsername,
      authUser: input.authUser ?? before.authUser,
      proxy: input.proxy ?? before.proxy,
      outboundProxy: input.outboundProxy ?? before.outboundProxy,
      isPersistent: input.isPersistent ?? before.isPersistent,
    };
    const ownBefore = {
      sipUsername: before.sipUsername,
      authUser: before.authUser,
      proxy: before.proxy,
      outboundProxy: before.outboundProxy,
      isPersistent: before.isPersistent,
    };
    const changes = changesBetween(
      { ...ownBefore, application: before.applicationName, rule: before.ruleName, user: before.userName },
      { ...own, application: moved?.name ?? before.applicationName, rule: rule.ruleName, user: user.userName },
    );
    if (input.password != null) changes.new.passwordChanged = true;
    if (Object.keys(changes.new).length === 0) return before;

    const registersAnew = input.password != null || credentials.some((name) => own[name] !== before[name]);
    await tx
      .update(sipRegistrations)
      .set({
        ...own,
        applicationId,
        ruleId: rule.ruleId,
        userId: user.userId,
        ...(input.password != null && { password: seal(accountId, input.password) }),
        ...(registersAnew && { successful: null, statusCode: null, errorMessage: null, lastUpdatedAt: null }),
        searchText: searchTextOf(own.sipUsername, own.authUser, own.proxy),
        version: before.version + 1,
      })
      .where(
        and(
          eq(sipRegistrations.accountId, accountId),
          eq(sipRegistrations.sipRegistrationId, before.sipRegistrationId),
        ),
      );
    await recordDone(tx, ctx, {
      action: "sipRegistration.update",
      object: sipRegistrationAuditObject(before),
      ...changes,
    });
    return readSipRegistration(tx, accountId, before.sipRegistrationId);
  });
}

const none = { rule: { ruleId: null, ruleName: null }, user: { userId: null, userName: null } };

// A caller that sends back the current value needs no permission for it.
const sameId = (raw: string | null, id: number | null) => raw !== null && raw === String(id);

import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";

import { sipRegistrations } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { emitEvents } from "@/lib/platform/events/emit";
import { batchOf, Id, Moment, OptionalText } from "@/lib/platform/input";

import { asTable, type Counts, countsOf, rowsOf, type Written, wrote } from "./counts";
import { owned } from "./owned";

const SipRegistrationStateInput = z.object({
  sipRegistrationId: Id,
  successful: z.boolean(),
  statusCode: z
    .int()
    .min(100, "A status code has three digits.")
    .max(699, "A status code has three digits.")
    .nullish()
    .transform((code) => code ?? null),
  errorMessage: OptionalText(500),
  reportedAt: Moment,
});

const Input = z.object({
  states: batchOf(SipRegistrationStateInput, ({ sipRegistrationId }) => String(sipRegistrationId)),
});

export type SipRegistrationStateInput = z.input<typeof SipRegistrationStateInput>;

/**
 * Stores the states of SIP registrations. A state that is not newer than the stored one is ignored.
 * @throws BAD_USER_INPUT that names the item whose registration is not the account's
 */
export async function putSipRegistrationStates(ctx: Ctx, raw: readonly SipRegistrationStateInput[]): Promise<Counts> {
  requireAccess(ctx, "engine");
  const { states } = parse(Input, { states: raw });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const found = await tx
      .select({
        id: sipRegistrations.sipRegistrationId,
        successful: sipRegistrations.successful,
        sipUsername: sipRegistrations.sipUsername,
        proxy: sipRegistrations.proxy,
      })
      .from(sipRegistrations)
      .where(
        and(
          eq(sipRegistrations.accountId, accountId),
          inArray(
            sipRegistrations.sipRegistrationId,
            states.map(({ sipRegistrationId }) => sipRegistrationId),
          ),
        ),
      )
      .orderBy(sipRegistrations.sipRegistrationId)
      .for("no key update");
    const known = new Map(found.map((before) => [before.id, before]));
    states.forEach(({ sipRegistrationId }, index) =>
      owned(known, sipRegistrationId, "SIP registration", `states.${index}.sipRegistrationId`),
    );
    const shape = `"sipRegistrationId" bigint, successful boolean, "statusCode" integer, "errorMessage" text, "reportedAt" timestamptz`;
    const written = await rowsOf<Written & { id: string }>(
      tx,
      sql`update sip_registrations set successful = item.successful, status_code = item."statusCode", error_message = item."errorMessage", last_updated = item."reportedAt"
        from ${asTable(states, shape)}
        where account_id = ${accountId} and sip_registration_id = item."sipRegistrationId" and (last_updated is null or last_updated < item."reportedAt")
        returning false as added, sip_registration_id::text as id`,
    );
    const changed = new Set(written.map(({ id }) => Number(id)));
    const turned = states
      .filter(({ sipRegistrationId }) => changed.has(sipRegistrationId))
      .map(({ sipRegistrationId, successful, statusCode, errorMessage }) => {
        const { successful: before, sipUsername, proxy } = known.get(sipRegistrationId)!;
        return { before, successful, body: { sipRegistrationId, sipUsername, proxy, statusCode, errorMessage } };
      });
    await emitEvents(
      tx,
      accountId,
      "sip_registration.failed",
      turned.filter(({ before, successful }) => !successful && before !== false).map(({ body }) => body),
    );
    await emitEvents(
      tx,
      accountId,
      "sip_registration.recovered",
      turned.filter(({ before, successful }) => successful && before === false).map(({ body }) => body),
    );
    const counts = countsOf(written, states.length);
    if (wrote(counts)) await recordOften(tx, ctx, { action: "engine.putSipRegistrationStates" });
    return counts;
  });
}

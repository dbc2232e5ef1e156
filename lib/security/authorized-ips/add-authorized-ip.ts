import { count, eq } from "drizzle-orm";
import { z } from "zod";

import { authorizedIps } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { EntryDescription } from "@/lib/platform/net/entry-description";
import { Network } from "@/lib/platform/net/network";

import { type AuthorizedIp, authorizedIpAuditObject, authorizedIpColumns } from "./authorized-ip";
import { withoutShuttingOneselfOut } from "./own-lockout";

/** Maximum number of entries of both lists together, since every request checks all of them. */
const ENTRIES_MAX = 500;

const AddAuthorizedIpInput = z.object({
  network: Network,
  allowed: z.boolean(),
  description: EntryDescription,
  shutOutOwnAddress: z
    .boolean()
    .nullish()
    .transform((saysSo) => saysSo ?? false),
});

export type AddAuthorizedIpInput = z.input<typeof AddAuthorizedIpInput>;

/**
 * Adds an address or a network to the allow list or the deny list, effective from the next API request.
 * @throws FORBIDDEN; BAD_USER_INPUT, also when it would lock out the caller's own address
 */
export async function addAuthorizedIp(
  ctx: Ctx,
  raw: AddAuthorizedIpInput,
): Promise<{ authorizedIp: AuthorizedIp; hostBitsCleared: boolean }> {
  requireAccess(ctx, "AUTHORIZED_IPS");
  const {
    network: { network, hostBitsCleared },
    allowed,
    description,
    shutOutOwnAddress,
  } = parse(AddAuthorizedIpInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const [held] = await tx
      .select({ count: count() })
      .from(authorizedIps)
      .where(eq(authorizedIps.accountId, accountId));
    if (held!.count >= ENTRIES_MAX)
      throw badInput({ network: `The lists have at most ${ENTRIES_MAX} entries. Join some of them in a network.` });
    const [authorizedIp] = await withoutShuttingOneselfOut(tx, ctx, shutOutOwnAddress, () =>
      tx
        .insert(authorizedIps)
        .values({ accountId, network, allowed, description })
        .onConflictDoNothing()
        .returning(authorizedIpColumns),
    );
    if (!authorizedIp) throw badInput({ network: "This network is on one of the lists already." });
    await recordDone(tx, ctx, {
      action: "authorizedIp.add",
      object: authorizedIpAuditObject(authorizedIp),
      new: { network, allowed, description, ...(shutOutOwnAddress && { shutOutOwnAddress }) },
    });
    return { authorizedIp, hostBitsCleared };
  });
}

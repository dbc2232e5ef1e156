import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { authorizedIps } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { EntryDescription } from "@/lib/platform/net/entry-description";

import { type AuthorizedIp, authorizedIpAuditObject, authorizedIpColumns } from "./authorized-ip";

/**
 * Updates the description of an entry of the allow or deny list. The network is fixed, so that access does not change.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT
 */
export async function updateAuthorizedIp(ctx: Ctx, raw: { id: string; description: string }): Promise<AuthorizedIp> {
  requireAccess(ctx, "AUTHORIZED_IPS");
  const { description } = parse(z.object({ description: EntryDescription }), raw);
  const { accountId } = ctx.viewer;
  const entry = and(eq(authorizedIps.accountId, accountId), eq(authorizedIps.authorizedIpId, parseId(raw.id, "entry")));
  return withAccount(inAccount(ctx), async (tx) => {
    const [before] = await tx.select(authorizedIpColumns).from(authorizedIps).where(entry).for("update");
    if (!before) throw notFound("entry");
    const { isEmpty, ...changes } = changesBetween({ description: before.description }, { description });
    if (isEmpty) return before;
    await tx.update(authorizedIps).set({ description }).where(entry);
    await recordDone(tx, ctx, { action: "authorizedIp.update", object: authorizedIpAuditObject(before), ...changes });
    return { ...before, description };
  });
}

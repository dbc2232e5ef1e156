import { z } from "zod";

import { pushCredentials } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplicationsOf } from "@/lib/applications/destinations/applications-of";
import { BoundApplications } from "@/lib/applications/destinations/input";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";

import { Credentials, credentialsOf, Provider } from "./credentials-of";
import {
  asValues,
  bindPushCredential,
  type PushCredential,
  pushCredentialAuditObject,
  readPushCredential,
} from "./push-credential";

const AddPushCredentialInput = z.object({ provider: Provider, applicationIds: BoundApplications, ...Credentials });

export type AddPushCredentialInput = z.input<typeof AddPushCredentialInput>;

/**
 * Adds a push credential for applications of the account. A certificate's app and expiry are read from the certificate.
 * @throws FORBIDDEN, NOT_FOUND for an application, BAD_USER_INPUT
 */
export async function addPushCredential(ctx: Ctx, raw: AddPushCredentialInput): Promise<PushCredential> {
  requireAccess(ctx, "APPLICATION_PUSH_CERTIFICATES");
  const { provider, applicationIds, ...given } = parse(AddPushCredentialInput, raw);
  const { accountId } = ctx.viewer;
  const columns = await credentialsOf(accountId, provider, given);
  return withAccount(inAccount(ctx), async (tx) => {
    const applications = await readApplicationsOf(tx, accountId, applicationIds);
    const [row] = await tx
      .insert(pushCredentials)
      .values({ accountId, provider, ...columns })
      .returning({ pushCredentialId: pushCredentials.pushCredentialId });
    await bindPushCredential(tx, accountId, row!.pushCredentialId, applications);
    const made = await readPushCredential(tx, accountId, row!.pushCredentialId);
    await recordDone(tx, ctx, {
      action: "pushCredential.add",
      object: pushCredentialAuditObject(made),
      new: asValues(made),
    });
    return made;
  });
}

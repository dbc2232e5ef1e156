import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { secrets } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import { SecretDescription, SecretName, SecretText } from "./input";
import { type Secret, secretAuditObject, secretColumns } from "./secret";

const AddSecretInput = z.object({
  applicationId: z.string(),
  name: SecretName,
  value: SecretText,
  description: SecretDescription.nullish().transform((text) => text ?? ""),
});

export type AddSecretInput = z.input<typeof AddSecretInput>;

/**
 * Adds a secret to an application.
 * @throws FORBIDDEN, NOT_FOUND for the application, BAD_USER_INPUT for a taken or invalid name
 */
export async function addSecret(ctx: Ctx, raw: AddSecretInput): Promise<Secret> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const { applicationId: rawApplicationId, name, value, description } = parse(AddSecretInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const application = await readApplication(tx, accountId, rawApplicationId);
      const [secret] = await tx
        .insert(secrets)
        .values({
          accountId,
          applicationId: application.applicationId,
          name,
          value: seal(accountId, value),
          description,
        })
        .returning(secretColumns);
      await recordDone(tx, ctx, {
        action: "secret.add",
        object: secretAuditObject(secret!),
        new: { application: application.name, name, description },
      });
      return secret!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "secrets_name_key")
      throw badInput({ name: "The application has a secret with this name already." });
    throw error;
  }
}

import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/** Application as the engine runs it; its nested fields are read only when requested. */
export interface EngineApplication {
  applicationId: number;
  name: string;
  secureRecordStorage: boolean;
}

/**
 * Returns an application for the engine.
 * @throws FORBIDDEN without the engine's grant, NOT_FOUND
 */
export async function getEngineApplication(ctx: Ctx, rawId: string): Promise<EngineApplication> {
  requireAccess(ctx, "engine");
  const { applicationId, name, secureRecordStorage } = await withAccount(inAccount(ctx), (tx) =>
    readApplication(tx, ctx.viewer.accountId, rawId),
  );
  return { applicationId, name, secureRecordStorage };
}

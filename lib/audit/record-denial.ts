import { withAccount } from "@/db/with-account";

import type { SignedIn } from "../ctx";
import type { Permission } from "../policy/can";
import { actorOf, recordRefused } from "./record";

/** Writes that the viewer asked for what their roles do not open, once for each permission. */
export async function recordDenials(ctx: SignedIn, permissions: Iterable<Permission>): Promise<void> {
  const denied = [...new Set(permissions)];
  if (denied.length === 0) return;
  await withAccount({ accountId: ctx.viewer.accountId }, async (tx) => {
    for (const permission of denied) {
      await recordRefused(tx, "DENIED", ctx.request, actorOf(ctx.viewer), {
        action: "access.denied",
        object: { kind: permission.includes(".") ? "action" : "section", id: permission, name: permission },
      });
    }
  });
}

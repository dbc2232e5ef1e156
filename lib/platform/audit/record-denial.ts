import { withAccount } from "@/db/with-account";
import type { SignedIn } from "@/lib/platform/ctx";
import { actions } from "@/lib/policy/actions";
import { grants } from "@/lib/policy/grants";
import { sections } from "@/lib/policy/sections";

import { actorOf, recordRefused } from "./record";

/** Records the viewer's denials, one row for each section, action, grant or rule that denied access. */
export async function recordDenials(ctx: SignedIn, denied: Iterable<string>): Promise<void> {
  const refusals = [...new Set(denied)];
  if (refusals.length === 0) return;
  await withAccount({ accountId: ctx.viewer.accountId }, async (tx) => {
    for (const id of refusals) {
      const object = { kind: kindOf(id), id, name: id };
      await recordRefused(tx, "DENIED", ctx.request, actorOf(ctx.viewer), { action: "access.denied", object });
    }
  });
}

function kindOf(id: string): "section" | "action" | "grant" | "rule" {
  if (sections.some((section) => section.id === id)) return "section";
  if (grants.some((grant) => grant.id === id)) return "grant";
  return actions.some((action) => action.id === id) ? "action" : "rule";
}

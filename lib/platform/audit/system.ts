import { randomUUID } from "node:crypto";

import type { Tx } from "@/db/database";

import { type AuditEvent, recordDoneBy } from "./record";

/**
 * Records an action that the server performed on its own, in the transaction that performs it; `name` names the
 * background work, if any.
 */
export async function recordSystem(tx: Tx, accountId: number, event: AuditEvent, name = ""): Promise<void> {
  const request = { id: randomUUID(), address: "", userAgent: "" };
  await recordDoneBy(tx, request, { accountId, kind: "SYSTEM", subuserId: null, name, roles: [] }, event);
}

import { randomUUID } from "node:crypto";

import type { Tx } from "@/db/database";

import { type AuditEvent, recordDoneBy } from "./record";

/** Records an operator's action from the command line, in the transaction that performs it. */
export async function recordOperator(tx: Tx, accountId: number, event: AuditEvent): Promise<void> {
  const request = { id: randomUUID(), address: "", userAgent: "command line" };
  await recordDoneBy(tx, request, { accountId, kind: "OPERATOR", subuserId: null, name: "", roles: [] }, event);
}

import { randomUUID } from "node:crypto";

import type { Tx } from "@/db/database";

import { type Event, recordDoneBy } from "./record";

/** Writes what the server did to an account by itself, under the name of the work that did it if there is one, in the transaction that does it. */
export async function recordSystem(tx: Tx, accountId: number, event: Event, name = ""): Promise<void> {
  const request = { id: randomUUID(), address: "", userAgent: "" };
  await recordDoneBy(tx, request, { accountId, kind: "SYSTEM", subuserId: null, name, roles: [] }, event);
}

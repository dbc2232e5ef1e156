import { EventEmitter } from "node:events";

import type { Tx } from "@/db/database";
import { jobs } from "@/db/schema";
import type { SignedIn } from "@/lib/platform/ctx";

import type { JobKind } from "./job";

// One process holds several instances of a module; the worker hears all of them.
const shared = globalThis as typeof globalThis & { gatehouseJobBell?: EventEmitter };

/** Rings in this process when a job may have been added; other processes look every few seconds. */
export const jobBell = () => (shared.gatehouseJobBell ??= new EventEmitter());

/** Asks for a piece of long work, in the transaction that it belongs to. Gives the job's id. */
export async function enqueueJob(
  tx: Tx,
  { viewer }: SignedIn,
  kind: JobKind,
  input: Record<string, unknown>,
  total?: number,
): Promise<number> {
  const { accountId, keyId, name, entered } = viewer;
  const { subuserId } = entered ?? viewer;
  const [job] = await tx
    .insert(jobs)
    .values({ accountId, kind, input, total, subuserId, keyId, entered: entered !== null, askedBy: name })
    .returning({ jobId: jobs.jobId });
  setTimeout(() => jobBell().emit("job"), 50).unref(); // the transaction is over by then, or the next look finds it
  return job!.jobId;
}

import { EventEmitter } from "node:events";

import type { Tx } from "@/db/database";
import { jobs } from "@/db/schema";
import type { SignedIn } from "@/lib/platform/ctx";

import type { JobKind } from "./job";

// Next.js can load this module several times in one process; the worker listens to all instances.
const shared = globalThis as typeof globalThis & { gatehouseJobNotifier?: EventEmitter };

/** Returns the emitter that notifies this process's worker of new jobs; other processes poll every few seconds. */
export const jobNotifier = () => (shared.gatehouseJobNotifier ??= new EventEmitter());

/** Inserts a job in the transaction it belongs to, and returns its id. */
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
  setTimeout(() => jobNotifier().emit("job"), 50).unref(); // usually after the commit; otherwise polling finds it
  return job!.jobId;
}

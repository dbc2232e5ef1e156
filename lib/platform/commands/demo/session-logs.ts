import { sessionLogs } from "@/db/schema";

import type { MadeSession, Session } from "./calls";
import { chance } from "./chance";
import { addMany, after, type World } from "./world";

const LOGS = 400;
const KEPT_DAYS = 30; // a session's log is kept a month
const LAST_DAY_SECONDS = 24 * 3_600; // what would be gone by tomorrow has no log any more

/** Adds what the scenarios of some of the newest month's sessions wrote, and of each one that a script ended. */
export async function addSessionLogs(world: World, sessions: MadeSession[]): Promise<void> {
  const luck = chance("logs");
  const kept = sessions.filter(({ startedAt }) => storedUntil(startedAt) > after(world.now, LAST_DAY_SECONDS));
  const broken = kept.filter(({ finishReason, recorded }) => finishReason !== "NORMAL" || recorded).slice(-LOGS / 2);
  const others = luck.some(
    kept.filter((session) => !broken.includes(session)),
    LOGS - broken.length,
  );
  await addMany(
    world,
    sessionLogs,
    [...broken, ...others].map((session) => {
      const text = logOf(session);
      return {
        callSessionHistoryId: session.callSessionHistoryId,
        accountId: world.accountId,
        text,
        size: Buffer.byteLength(text),
        storeUntil: storedUntil(session.startedAt),
      };
    }),
  );
}

const storedUntil = (startedAt: Date) => after(startedAt, KEPT_DAYS * 24 * 3_600);

/** A session's log as the engine writes it: a line each, with the time in UTC. */
function logOf({
  application,
  rule,
  startedAt,
  duration,
  calls,
  log,
  finishReason,
  initiator,
  externalId,
}: Session): string {
  const events: [at: number, level: string, text: string][] = [
    [0, "INFO", `Session ${externalId} of ${application.name} started by ${initiator}, rule "${rule}"`],
    ...calls.flatMap(({ at, duration, incoming, local, remote, successful, endReason }, index): typeof events => [
      [
        at,
        "INFO",
        `Call ${index + 1} ${incoming ? `from ${remote} to ${local}` : `from ${local} to ${remote}`}: ${successful ? "connected" : "failed"}`,
      ],
      [at + duration, successful ? "INFO" : "WARN", `Call ${index + 1} ended after ${duration} s: ${endReason}`],
    ]),
    ...log.map(([at, text]): (typeof events)[number] => [at, /Error:/.test(text) ? "ERROR" : "SCRIPT", text]),
    [duration, finishReason === "NORMAL" ? "INFO" : "ERROR", `Session ended: ${finishReason}`],
  ];
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event[0] - b.event[0] || a.index - b.index)
    .map(
      ({ event: [at, level, text], index }) =>
        `${new Date(startedAt.getTime() + at * 1000 + index * 17).toISOString().replace("T", " ").replace("Z", "")} ${level.padEnd(6)} ${text}`,
    )
    .join("\n")
    .concat("\n");
}

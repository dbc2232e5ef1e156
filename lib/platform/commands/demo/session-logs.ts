import { sessionLogs } from "@/db/schema";

import type { MadeSession, Session } from "./calls";
import { chance } from "./chance";
import { addMany, after, type World } from "./world";

const LOGS = 400;
const KEPT_DAYS = 30; // retention of a session log
const LAST_DAY_SECONDS = 24 * 3_600; // logs that expire within a day are omitted

/** Adds logs for some of the recent sessions, preferring those that were recorded or ended abnormally. */
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

/** Returns a session's log in the engine's format: one event per line, with the time in UTC. */
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

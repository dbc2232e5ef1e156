import { sql } from "drizzle-orm";

import { calls, callSessions, resourceUsages } from "@/db/schema";

import type { ApplicationName, MadeApplications } from "./applications";
import { type Plan, PLANS } from "./call-plans";
import { chance } from "./chance";
import { busyness, DELIVERY_SHAPE, SALES_SHAPE, type Shape, SUPPORT_SHAPE } from "./day-shape";
import type { MadePeople } from "./people";
import { addMany, after, daysAgo, money, type World } from "./world";

const SESSIONS = 25_000;
const DAYS = 60; // including today
const HOUR_SECONDS = 3_600;

const TRAFFIC: Record<ApplicationName, { share: number; shape: Shape }> = {
  "support-line": { share: 1, shape: SUPPORT_SHAPE },
  "sales-outbound": { share: 0.9, shape: SALES_SHAPE },
  "delivery-notices": { share: 1.1, shape: DELIVERY_SHAPE },
};

const RECORDING_COST_A_MINUTE = 5; // in ten-thousandths
const RECORDINGS: Record<ApplicationName, number> = {
  "support-line": 12,
  "sales-outbound": 12,
  "delivery-notices": 16,
};
const RECORDED_SECONDS = [5, 20] as const;
const LOG_DAYS = 30;

/** A session that took place. */
export interface Session extends Plan {
  externalId: string;
  application: MadeApplications[ApplicationName];
  startedAt: Date;
  duration: number;
  cost: number;
  /** Whether its recording still exists. */
  recorded: boolean;
}

/** A session in the database. */
export type MadeSession = Session & { callSessionHistoryId: number };

/** Adds the call history, oldest session first, and returns the sessions of the last 30 days. */
export async function addCalls(
  world: World,
  applications: MadeApplications,
  people: MadePeople,
): Promise<MadeSession[]> {
  const sessions = planSessions(world, applications, people);
  const rows = await addMany<typeof callSessions, { id: string; external_id: string }>(
    world,
    callSessions,
    sessions.map((session) => sessionRow(world, session)),
    sql`${callSessions.callSessionHistoryId} as id, ${callSessions.externalId}`,
  );
  const ids = new Map(rows.map(({ id, external_id }) => [external_id, Number(id)]));
  const made = sessions.map((session) => ({ ...session, callSessionHistoryId: ids.get(session.externalId)! }));
  await addMany(
    world,
    calls,
    made.flatMap((session) => callRows(world, session)),
  );
  await addMany(
    world,
    resourceUsages,
    made.flatMap((session) => usageRows(world, session)),
  );
  const monthAgo = after(world.now, -LOG_DAYS * 24 * HOUR_SECONDS);
  return made.filter(({ startedAt }) => startedAt > monthAgo);
}

function planSessions(world: World, applications: MadeApplications, { users }: MadePeople): Session[] {
  const luck = chance("calls");
  const sessions = momentsOf(world).map(({ application, moment }): Session => {
    const plan = PLANS[application](
      luck,
      users.filter(({ team }) => team === application),
    );
    const duration = Math.max(...plan.calls.map(({ at, duration }) => at + duration));
    // The history holds only finished sessions.
    const startedAt = new Date(Math.min(moment.getTime(), after(world.now, -duration - 1).getTime()));
    const cost = [...plan.calls, ...plan.usages].reduce((sum, { cost }) => sum + cost, 0);
    return {
      ...plan,
      externalId: "",
      application: applications[application],
      startedAt,
      duration,
      cost,
      recorded: false,
    };
  });
  sessions.sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  sessions.forEach((session, index) => (session.externalId = `demo-session-${index + 1}`));
  chooseRecorded(world, sessions);
  return sessions;
}

/**
 * Returns the start time of each session, distributed by the application's busy hours, with random variation per day.
 */
function momentsOf(world: World): { application: ApplicationName; moment: Date }[] {
  const luck = chance("moments");
  const slots: { application: ApplicationName; from: Date; seconds: number; weight: number }[] = [];
  for (const [application, { share, shape }] of Object.entries(TRAFFIC) as [
    ApplicationName,
    (typeof TRAFFIC)[ApplicationName],
  ][]) {
    for (let day = DAYS - 1; day >= 0; day -= 1) {
      const luckOfDay = luck.between(0.85, 1.15);
      for (let hour = 0; hour < 24; hour += 1) {
        const from = daysAgo(world, day, hour);
        const seconds = Math.min(HOUR_SECONDS, (world.now.getTime() - from.getTime()) / 1000);
        const weight =
          (share * luckOfDay * luck.between(0.9, 1.1) * busyness(world, shape, day, hour) * seconds) / HOUR_SECONDS;
        if (seconds > 0) slots.push({ application, from, seconds, weight });
      }
    }
  }
  const whole = slots.reduce((sum, { weight }) => sum + weight, 0);
  let [passed, placed] = [0, 0];
  return slots.flatMap(({ application, from, seconds, weight }, index) => {
    passed += weight;
    const due = index === slots.length - 1 ? SESSIONS : Math.round((passed / whole) * SESSIONS);
    const count = due - placed;
    placed = due;
    return Array.from({ length: count }, () => ({ application, moment: after(from, luck.between(0, seconds)) }));
  });
}

/** Marks some recent short recorded calls as still having their recording. */
function chooseRecorded(world: World, sessions: Session[]): void {
  const luck = chance("recorded");
  const monthAgo = after(world.now, -LOG_DAYS * 24 * HOUR_SECONDS);
  for (const [application, count] of Object.entries(RECORDINGS)) {
    const candidates = sessions.filter(
      ({ startedAt, recording, application: { name } }) =>
        name === application &&
        startedAt > monthAgo &&
        recording &&
        recording.seconds >= RECORDED_SECONDS[0] &&
        recording.seconds <= RECORDED_SECONDS[1],
    );
    for (const session of luck.some(candidates, count)) {
      session.recorded = true;
      session.cost += recordingCost(session.recording!.seconds);
    }
  }
}

/** Returns the cost of keeping a recording, in ten-thousandths. */
export const recordingCost = (seconds: number) => Math.ceil(seconds / 60) * RECORDING_COST_A_MINUTE;

function sessionRow({ accountId }: World, session: Session): typeof callSessions.$inferInsert {
  const { application, rule, user, calls } = session;
  return {
    accountId,
    externalId: session.externalId,
    applicationId: application.applicationId,
    applicationName: application.name,
    ruleId: application.rules.find(({ name }) => name === rule)!.ruleId,
    ruleName: rule,
    userId: user?.userId ?? null,
    userName: user?.name ?? null,
    startedAt: session.startedAt,
    duration: session.duration,
    initiatorAddress: session.initiator,
    mediaServerAddress: `192.0.2.${10 + (session.startedAt.getTime() % 6)}`,
    audioQuality: session.initiator.startsWith("203.0.113.1") ? "HD" : "STANDARD",
    finishReason: session.finishReason,
    successful: calls.some(({ successful }) => successful),
    customData: session.customData,
    cost: money(session.cost),
  };
}

const callRows = (
  { accountId }: World,
  { callSessionHistoryId, externalId, application, startedAt, calls: legs }: MadeSession,
): (typeof calls.$inferInsert)[] =>
  legs.map((leg, index) => ({
    accountId,
    callSessionHistoryId,
    externalId: `${externalId}-call-${index + 1}`,
    startedAt: after(startedAt, leg.at),
    duration: leg.duration,
    localNumber: leg.local,
    remoteNumber: leg.remote,
    remoteNumberType: leg.remoteType,
    incoming: leg.incoming,
    successful: leg.successful,
    cost: money(leg.cost),
    endReason: leg.endReason,
    sessionStartedAt: startedAt,
    applicationId: application.applicationId,
  }));

const usageRows = (
  { accountId }: World,
  { callSessionHistoryId, externalId, startedAt, usages }: MadeSession,
): (typeof resourceUsages.$inferInsert)[] =>
  usages.map((usage, index) => ({
    accountId,
    callSessionHistoryId,
    externalId: `${externalId}-usage-${index + 1}`,
    resourceType: usage.type,
    quantity: String(usage.quantity),
    unit: usage.unit,
    cost: money(usage.cost),
    usedAt: after(startedAt, usage.at),
    description: usage.description,
  }));

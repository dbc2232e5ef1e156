import {
  acdQueues,
  acdQueueSkills,
  acdQueueStates,
  acdQueueUsers,
  acdSessions,
  sqAgentQueues,
  sqAgents,
  sqAgentSkills,
  sqQueues,
  sqSkills,
  sqStatuses,
  sqTasks,
} from "@/db/schema";
import { searchTextOf } from "@/lib/platform/search";

import type { ApplicationName, MadeApplications } from "./applications";
import { type Chance, chance } from "./chance";
import { officeMoment } from "./day-shape";
import type { MadePeople, MadeUser } from "./people";
import { customerPhone } from "./phone-numbers";
import { addAll, addMany, after, daysAgo, secondsAgo, type World } from "./world";

const ACD_SESSIONS = 400; // per ACD queue
const ENDED_TASKS = 500; // per SmartQueue

const ACD_QUEUES = [
  { name: "support-english", skills: ["English"], priority: 0, probability: 1, maxSize: 40 },
  { name: "support-german", skills: ["German"], priority: 1, probability: 0.9, maxSize: 25 },
];

const SMART_QUEUES: {
  name: string;
  application: ApplicationName;
  description: string;
  priority: number;
  chats: boolean;
}[] = [
  {
    name: "support-chat",
    application: "support-line",
    description: "Chats of the web site, and calls that come from it.",
    priority: 20,
    chats: true,
  },
  {
    name: "sales",
    application: "sales-outbound",
    description: "Whoever answers a call of a sales list.",
    priority: 10,
    chats: false,
  },
  {
    name: "renewals",
    application: "sales-outbound",
    description: "Customers whose contract ends within the quarter.",
    priority: 5,
    chats: false,
  },
];

const SMART_SKILLS = ["English", "German", "French", "Contracts", "Technical"];

/** The SmartQueues in the database, by name. */
export type MadeQueues = Map<string, { sqQueueId: number; applicationId: number }>;

/** Adds ACD queues and SmartQueues with their agents, current state and past calls. */
export async function addQueues(world: World, applications: MadeApplications, people: MadePeople): Promise<MadeQueues> {
  await addOlderQueues(world, applications["support-line"].applicationId, people);
  return addSmartQueues(world, applications, people);
}

async function addOlderQueues(world: World, applicationId: number, { users, skills }: MadePeople): Promise<void> {
  const { tx, accountId } = world;
  const team = users.filter((user) => user.team === "support-line");
  for (const [index, queue] of ACD_QUEUES.entries()) {
    const luck = chance(`queue ${queue.name}`);
    const createdAt = daysAgo(world, 300 - index * 30);
    const [row] = await tx
      .insert(acdQueues)
      .values({
        accountId,
        applicationId,
        name: queue.name,
        searchText: searchTextOf(queue.name),
        priority: queue.priority,
        serviceProbability: queue.probability,
        maxWaitingTime: 15,
        maxQueueSize: queue.maxSize,
        averageServiceTime: 240,
        slThresholds: [20, 60],
        createdAt,
        modifiedAt: createdAt,
      })
      .returning({ acdQueueId: acdQueues.acdQueueId });
    const { acdQueueId } = row!;
    const operators = team.filter((_, place) => place % ACD_QUEUES.length === index);
    await addAll(
      world,
      acdQueueUsers,
      operators.map(({ userId }) => ({ accountId, acdQueueId, userId })),
    );
    await addAll(
      world,
      acdQueueSkills,
      skills
        .filter(({ name }) => queue.skills.includes(name))
        .map(({ skillId }) => ({ accountId, acdQueueId, skillId })),
    );
    await addState(world, acdQueueId, operators, luck);
    await addMany(
      world,
      acdSessions,
      Array.from({ length: ACD_SESSIONS }, (_, number) =>
        acdSession(world, { acdQueueId, applicationId, name: queue.name, number }, operators, luck),
      ),
    );
  }
}

async function addState(world: World, acdQueueId: number, operators: MadeUser[], luck: Chance): Promise<void> {
  const withStatus = (...statuses: MadeUser["acdStatus"][]) =>
    operators.filter(({ acdStatus }) => statuses.includes(acdStatus)).map(({ userId }) => userId);
  const call = (most: number) => ({
    callerId: customerPhone(luck).number,
    priority: luck.pick([1, 10, 10]),
    waitingTime: luck.whole(2, most),
  });
  await world.tx.insert(acdQueueStates).values({
    accountId: world.accountId,
    acdQueueId,
    readyUserIds: withStatus("READY"),
    lockedUserIds: withStatus("DND", "TIMEOUT"),
    afterServiceUserIds: withStatus("AFTER_SERVICE"),
    waiting: Array.from({ length: luck.whole(1, 4) }, () => call(140)).sort((a, b) => b.waitingTime - a.waitingTime),
    inService: withStatus("IN_SERVICE").map((userId) => ({ ...call(60), userId })),
    reportedAt: secondsAgo(world, 20),
  });
}

function acdSession(
  world: World,
  {
    acdQueueId,
    applicationId,
    name,
    number,
  }: { acdQueueId: number; applicationId: number; name: string; number: number },
  operators: MadeUser[],
  luck: Chance,
): typeof acdSessions.$inferInsert {
  const beganAt = officeMoment(world, luck, 60);
  const operator = luck.happens(0.84) ? luck.pick(operators) : undefined;
  const waitingSeconds = operator ? Math.round(luck.between(1, 9) ** 2) : luck.whole(15, 600);
  const inServiceSeconds = operator ? luck.whole(25, 620) : null;
  const afterServiceSeconds = operator ? luck.whole(3, 60) : null;
  const reached = after(beganAt, waitingSeconds);
  const ended = after(reached, inServiceSeconds ?? 0);
  const events = operator
    ? ([
        ["QUEUED", beganAt],
        ["OPERATOR_REACHED", reached],
        ["SERVICE_ENDED", ended],
        ["READY", after(ended, afterServiceSeconds!)],
      ] as const)
    : ([
        ["QUEUED", beganAt],
        ["CALLER_LEFT", reached],
      ] as const);
  return {
    accountId: world.accountId,
    applicationId,
    externalId: `demo-${name}-${number}`,
    acdQueueId,
    userId: operator?.userId ?? null,
    userName: operator?.name ?? null,
    priority: luck.pick([1, 10, 10, 10]),
    beganAt,
    waitingSeconds,
    inServiceSeconds,
    afterServiceSeconds,
    events: events.map(([type, time]) => ({ type, time: time.toISOString() })),
  };
}

async function addSmartQueues(
  world: World,
  applications: MadeApplications,
  { users }: MadePeople,
): Promise<MadeQueues> {
  const { tx, accountId } = world;
  const made: MadeQueues = new Map();
  for (const name of ["support-line", "sales-outbound"] as const) {
    const luck = chance(`smart queue ${name}`);
    const { applicationId } = applications[name];
    const agents = users.filter((user) => user.team === name).slice(0, 14);
    const skills = await tx
      .insert(sqSkills)
      .values(
        SMART_SKILLS.map((skill) => ({
          accountId,
          applicationId,
          name: skill,
          createdAt: daysAgo(world, 120),
          modifiedAt: daysAgo(world, 120),
        })),
      )
      .returning({ sqSkillId: sqSkills.sqSkillId });
    const statuses = agents.map((_, index) =>
      index < 4
        ? ("IN_SERVICE" as const)
        : luck.weighted({ READY: 6, AFTER_SERVICE: 1, ONLINE: 2, DND: 1, OFFLINE: 3 }),
    );
    await addAll(
      world,
      sqAgents,
      agents.map(({ userId }, index) => ({
        accountId,
        applicationId,
        userId,
        maxSimultaneousConversations: luck.whole(1, 4),
        callStatus: statuses[index]!,
        callStatusSince: secondsAgo(world, luck.whole(10, 3_000)),
        imStatus: statuses[index] === "OFFLINE" ? ("OFFLINE" as const) : ("READY" as const),
        imStatusSince: secondsAgo(world, luck.whole(10, 9_000)),
      })),
    );
    await addAll(
      world,
      sqAgentSkills,
      agents.flatMap(({ userId }) =>
        luck
          .some(skills, luck.whole(1, 3))
          .map(({ sqSkillId }) => ({ accountId, applicationId, userId, sqSkillId, level: luck.whole(1, 5) })),
      ),
    );
    await addAll(world, sqStatuses, [
      { accountId, applicationId, status: "DND", customName: "Training" },
      { accountId, applicationId, status: "DND", customName: "Lunch" },
      { accountId, applicationId, status: "TIMEOUT", customName: "Missed a call" },
    ]);

    for (const queue of SMART_QUEUES.filter(({ application }) => application === name)) {
      const [row] = await tx
        .insert(sqQueues)
        .values({
          accountId,
          applicationId,
          name: queue.name,
          description: queue.description,
          searchText: searchTextOf(queue.name, queue.description),
          priority: queue.priority,
          callAgentSelection: queue.chats ? "MAX_WAITING_TIME" : "MOST_QUALIFIED",
          callMaxWaitingSeconds: 300,
          imMaxWaitingSeconds: queue.chats ? 1_800 : null,
          callMaxSize: 50,
          createdAt: daysAgo(world, 110),
          modifiedAt: daysAgo(world, 40),
        })
        .returning({ sqQueueId: sqQueues.sqQueueId });
      const { sqQueueId } = row!;
      made.set(queue.name, { sqQueueId, applicationId });
      await addAll(
        world,
        sqAgentQueues,
        agents.map(({ userId }) => ({ accountId, applicationId, userId, sqQueueId })),
      );
      const of = { accountId, applicationId, sqQueueId };
      const ended = Array.from({ length: ENDED_TASKS }, (_, number) => ({
        ...of,
        externalId: `demo-${queue.name}-${number}`,
        ...endedTask(world, agents, queue.chats, luck),
      }));
      const open = [...agents.slice(0, 4), undefined, undefined].map((agent, number) => ({
        ...of,
        externalId: `demo-${queue.name}-open-${number}`,
        ...openTask(world, agent, queue.chats, luck),
      }));
      await addMany(world, sqTasks, [...ended, ...open]);
    }
  }
  return made;
}

type Task = Omit<typeof sqTasks.$inferInsert, "accountId" | "applicationId" | "sqQueueId" | "externalId">;

function endedTask(world: World, agents: MadeUser[], chats: boolean, luck: Chance): Task {
  const served = luck.happens(0.9);
  const beganAt = officeMoment(world, luck, 60);
  const waitingMs = luck.whole(400, served ? 45_000 : 300_000);
  const processingMs = served ? luck.whole(20_000, 780_000) : 0;
  return {
    ...newTask(chats, luck),
    status: served ? "ENDED" : "FAILED",
    userId: served ? luck.pick(agents).userId : null,
    waitingMs,
    processingMs,
    beganAt,
    endedAt: after(beganAt, (waitingMs + processingMs) / 1000),
  };
}

function openTask(world: World, agent: MadeUser | undefined, chats: boolean, luck: Chance): Task {
  const waitingMs = luck.whole(900, 90_000);
  const processingMs = agent ? luck.whole(5_000, 400_000) : 0;
  return {
    ...newTask(chats, luck),
    status: agent ? "IN_PROCESSING" : "IN_QUEUE",
    userId: agent?.userId ?? null,
    waitingMs,
    processingMs,
    beganAt: secondsAgo(world, (waitingMs + processingMs) / 1000),
  };
}

const newTask = (chats: boolean, luck: Chance): Pick<Task, "kind" | "skills" | "customData"> => ({
  kind: chats && luck.happens(0.7) ? "IM" : "CALL",
  skills: [{ name: luck.pick(SMART_SKILLS), level: luck.whole(1, 4) }],
  customData: JSON.stringify({ from: customerPhone(luck).number }),
});

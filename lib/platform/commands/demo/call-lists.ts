import { randomUUID } from "node:crypto";

import { callListBatches, callLists, callListTasks } from "@/db/schema";
import { searchTextOf } from "@/lib/platform/search";

import type { ApplicationName, MadeApplications } from "./applications";
import { type Chance, chance } from "./chance";
import { cityOf, fullName } from "./names";
import { customerPhone } from "./phone-numbers";
import type { MadeQueues } from "./queues";
import { addAll, addMany, after, daysAgo, secondsAgo, type World } from "./world";

type List = typeof callLists.$inferInsert;
type Task = typeof callListTasks.$inferInsert;
type Status = NonNullable<Task["status"]>;

interface DemoList {
  name: string;
  application: ApplicationName;
  rule: string;
  queue?: string;
  /** Days since submission and days until completion; incomplete lists have no second number. */
  days: [ago: number, took?: number];
  /** Number of rows by status. */
  tasks: Partial<Record<Status, number>>;
  files: string[];
  settings: Pick<List, "type" | "status" | "maxSimultaneous" | "numAttempts" | "intervalSeconds"> & Partial<List>;
}

const LISTS: DemoList[] = [
  {
    name: "Renewal offers",
    application: "sales-outbound",
    rule: "Call lists",
    queue: "renewals",
    days: [6],
    tasks: { NEW: 870, IN_PROGRESS: 8, PROCESSED: 940, ERROR: 182 },
    files: ["renewals-first-half.csv", "renewals-second-half.csv"],
    settings: {
      type: "PROGRESSIVE",
      status: "IN_PROGRESS",
      maxSimultaneous: 12,
      numAttempts: 3,
      intervalSeconds: 3_600,
      priority: 1,
    },
  },
  {
    name: "Win-back",
    application: "sales-outbound",
    rule: "Call lists",
    queue: "sales",
    days: [13],
    tasks: { NEW: 655, PROCESSED: 402, ERROR: 131, CANCELED: 12 },
    files: ["customers-who-left.csv"],
    settings: {
      type: "PREDICTIVE",
      status: "SUSPENDED",
      maxSimultaneous: 20,
      numAttempts: 2,
      intervalSeconds: 7_200,
      priority: 5,
      bufferSize: 60,
      maximumErrorRate: 0.02,
      busyFactor: 0.8,
      multiplier: 1.4,
    },
  },
  {
    name: "Delivery slots",
    application: "delivery-notices",
    rule: "Notices",
    days: [3, 1],
    tasks: { PROCESSED: 1_307, ERROR: 193 },
    files: ["deliveries.csv", "deliveries-late.csv", "deliveries-islands.csv"],
    settings: { type: "AUTOMATIC", status: "COMPLETED", maxSimultaneous: 30, numAttempts: 2, intervalSeconds: 1_800 },
  },
  {
    name: "Survey after delivery",
    application: "delivery-notices",
    rule: "Survey after delivery",
    days: [20, 2],
    tasks: { PROCESSED: 94, ERROR: 25, CANCELED: 181 },
    files: ["survey.csv"],
    settings: {
      type: "AUTOMATIC",
      status: "CANCELED",
      maxSimultaneous: 10,
      numAttempts: 1,
      intervalSeconds: 600,
      priority: 9,
    },
  },
];

/** Adds the call lists with their rows; the database counts the rows by status. */
export async function addCallLists(world: World, applications: MadeApplications, queues: MadeQueues): Promise<void> {
  const { tx, accountId } = world;
  for (const list of LISTS) {
    const luck = chance(`list ${list.name}`);
    const { applicationId, rules } = applications[list.application];
    const [ago, took] = list.days;
    const submittedAt = daysAgo(world, ago, 9);
    const [row] = await tx
      .insert(callLists)
      .values({
        accountId,
        applicationId,
        name: list.name,
        searchText: searchTextOf(list.name),
        ruleId: rules.find(({ name }) => name === list.rule)!.ruleId,
        sqQueueId: list.queue === undefined ? null : queues.get(list.queue)!.sqQueueId,
        submittedAt,
        completedAt: took === undefined ? null : daysAgo(world, ago - took, 15),
        ...list.settings,
      })
      .returning({ listId: callLists.listId });
    const { listId } = row!;
    const statuses = shuffled(list.tasks, luck);
    const most = Math.ceil(statuses.length / list.files.length);
    const uploads = list.files.map((fileName, index) => ({
      batchId: randomUUID(),
      fileName,
      statuses: statuses.slice(index * most, (index + 1) * most),
      createdAt: after(submittedAt, index * 900),
    }));
    await addAll(
      world,
      callListBatches,
      uploads.map(({ batchId, fileName, statuses, createdAt }) => ({
        batchId,
        accountId,
        listId,
        fileName,
        columns: columnsOf(list.application),
        rowCount: statuses.length,
        createdAt,
      })),
    );
    let number = 0;
    await addMany(
      world,
      callListTasks,
      uploads.flatMap(({ batchId, statuses }) =>
        statuses.map((status): Task => ({
          accountId,
          listId,
          batchId,
          taskUuid: `row-${(number += 1)}`,
          ...task(world, list, status, luck),
        })),
      ),
    );
  }
}

function task(
  world: World,
  list: DemoList,
  status: Status,
  luck: Chance,
): Omit<Task, "accountId" | "listId" | "taskUuid"> {
  const { application, settings } = list;
  const tried = status === "NEW" ? settings.numAttempts > 1 && luck.happens(0.2) : status !== "CANCELED";
  const attempts =
    status === "ERROR"
      ? settings.numAttempts
      : status === "NEW" || !tried
        ? Number(tried)
        : luck.whole(1, settings.numAttempts);
  const lastAttemptAt = status === "IN_PROGRESS" ? secondsAgo(world, luck.whole(5, 50)) : momentOf(world, list, luck);
  const daytime = application === "sales-outbound";
  return {
    customData: customerRow(application, luck),
    status,
    priority: luck.happens(0.08) ? 10 : 50,
    attemptsLeft: settings.numAttempts - attempts,
    lastAttemptAt: tried ? lastAttemptAt : null,
    nextAttemptAt: tried && status === "NEW" ? after(world.now, luck.whole(300, 40_000)) : null,
    resultData: resultOf(status, application, luck),
    startExecutionTime: daytime ? "08:00:00" : null,
    finishExecutionTime: daytime ? "18:00:00" : null,
  };
}

const columnsOf = (application: ApplicationName) => [
  "name",
  "phone",
  "city",
  ...(application === "delivery-notices" ? ["order"] : ["contract", "language"]),
];

/** Returns the row of the uploaded file: the customer to dial. */
function customerRow(application: ApplicationName, luck: Chance): Record<string, string> {
  const { number, country } = customerPhone(luck);
  const customer = { name: fullName(luck), phone: number, city: cityOf(luck, country) };
  if (application === "delivery-notices") return { ...customer, order: `HT-${luck.whole(100_000, 999_999)}` };
  return {
    ...customer,
    contract: `C${luck.whole(10_000, 99_999)}`,
    language: { GB: "English", DE: "German", FR: "French" }[country],
  };
}

/** Returns a random time on the days the list ran, within calling hours. */
function momentOf(world: World, { days: [ago, took] }: DemoList, luck: Chance): Date {
  for (;;) {
    const moment = daysAgo(world, luck.whole(took === undefined ? 0 : ago - took, ago), luck.between(10, 15));
    if (moment < world.now) return moment;
  }
}

function resultOf(status: Status, application: ApplicationName, luck: Chance): Record<string, unknown> | null {
  if (status === "ERROR")
    return luck.pick([
      { result: "no answer", code: 408 },
      { result: "busy", code: 486 },
      { result: "unavailable", code: 480 },
      { result: "invalid number", code: 404 },
    ]);
  if (status !== "PROCESSED") return null;
  if (application === "delivery-notices")
    return { answer: luck.weighted({ confirmed: 66, "another day": 12, "no key": 14, "hung up": 8 }) };
  return luck.happens(0.2)
    ? { result: "voicemail" }
    : {
        result: "answered",
        duration: luck.whole(8, 540),
        outcome: luck.weighted({ "not interested": 5, "call again": 2, sold: 2 }),
      };
}

/** Returns each row's status in random order. */
function shuffled(tasks: DemoList["tasks"], luck: Chance): Status[] {
  const all = (Object.entries(tasks) as [Status, number][]).flatMap(([status, count]) =>
    Array.from({ length: count }, () => status),
  );
  return luck.some(all, all.length);
}

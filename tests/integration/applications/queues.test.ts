import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { addQueue } from "@/lib/applications/queues/add-queue";
import { addQueueUsers, removeQueueUsers } from "@/lib/applications/queues/queue-users";
import { updateQueue } from "@/lib/applications/queues/update-queue";
import { deleteSkill } from "@/lib/applications/skills/delete-skill";
import { makeQueue, makeSkill, makeUser, reportSession, reportState } from "@/tests/support/telephony";
import { asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

describe("a queue", () => {
  it.each([
    ["a name of 100 characters", { name: "x".repeat(100) }, "name"],
    ["a service probability below a half", { serviceProbability: 0.49 }, "serviceProbability"],
    ["a service probability above one", { serviceProbability: 1.01 }, "serviceProbability"],
    ["five thresholds", { slThresholds: [1, 2, 3, 4, 5] }, "slThresholds"],
    ["a priority below 0", { priority: -1 }, "priority"],
    ["a wait of no minute", { maxWaitingTime: 0 }, "maxWaitingTime"],
  ])("is refused with %s", async (_what, wrong, field) => {
    const account = await makeAccount();
    const applicationId = await account.application();
    await expect(addQueue(account.main, { applicationId, name: "sales", ...wrong })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { fields: { [field]: expect.any(String) } },
    });
    expect(await asSuperuser(sql`select 1 from acd_queues where account_id = ${account.id}`)).toEqual([]);
  });

  it("is watched by a Supervisor, who can't write it", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const { id, name } = await makeUser(account, applicationId);
    const queueId = await makeQueue(account, applicationId, [id]);
    const { ctx } = await account.subuser("Supervisor");
    const query =
      "query($id: ID!) { queue(id: $id) { operatorCount state { readyUsers { name } waiting { callerId waitingTime } inService { user { name } } } } }";
    expect((await run(ctx, query, { id: queueId })).data.queue).toEqual({ operatorCount: 1, state: null });
    await reportState(account, queueId, [id]);
    expect((await run(ctx, query, { id: queueId })).data.queue.state).toEqual({
      readyUsers: [{ name }],
      waiting: [{ callerId: "+15550100", waitingTime: 12 }],
      inService: [{ user: { name } }],
    });
    await expect(updateQueue(ctx, { id: queueId, priority: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(addQueueUsers(ctx, { queueId, userIds: [id] })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("keeps what is not said, takes limits away with null, and writes down the rest", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const queue = await addQueue(account.main, {
      applicationId,
      name: "sales",
      maxWaitingTime: 5,
      maxQueueSize: 7,
      slThresholds: [30, 10, 10],
    });
    expect(queue.slThresholds).toEqual([10, 30]);
    const id = String(queue.acdQueueId);
    const skillId = await makeSkill(account, "Spanish");
    const changed = await updateQueue(account.main, { id, maxWaitingTime: null, skillIds: [skillId], version: 1 });
    expect(changed).toMatchObject({ maxWaitingTime: null, maxQueueSize: 7, name: "sales", version: 2 });
    expect(await auditRows(account, "queue.update")).toMatchObject([
      { old_values: { maxWaitingTime: 5, skills: [] }, new_values: { maxWaitingTime: null, skills: ["Spanish"] } },
    ]);
    await expect(updateQueue(account.main, { id, priority: 2, version: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(addQueue(account.main, { applicationId, name: "Sales" })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    await deleteSkill(account.main, skillId);
    expect(await asSuperuser(sql`select 1 from acd_queue_skills where account_id = ${account.id}`)).toEqual([]);
  });

  it("takes users of its own application alone", async () => {
    const account = await makeAccount();
    const [first, second] = [await account.application(), await account.application()];
    const [inside, outside] = [await makeUser(account, first), await makeUser(account, second)];
    const queueId = await makeQueue(account, first);
    await expect(addQueueUsers(account.main, { queueId, userIds: [inside.id, outside.id] })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await asSuperuser(sql`select 1 from acd_queue_users where account_id = ${account.id}`)).toEqual([]);
    await addQueueUsers(account.main, { queueId, userIds: [inside.id, inside.id] });
    await addQueueUsers(account.main, { queueId, userIds: [inside.id] });
    expect(await auditRows(account, "queue.addUsers")).toMatchObject([{ new_values: { users: [inside.name] } }]);
    await removeQueueUsers(account.main, { queueId, userIds: [inside.id] });
    expect(await auditRows(account, "queue.removeUsers")).toHaveLength(1);
  });

  it("tells its history in pages, by outcome and by time", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const queueId = await makeQueue(account, applicationId);
    for (const minutesAgo of [1, 2, 3, 90])
      await reportSession(account, applicationId, queueId, { userName: minutesAgo === 2 ? null : "ada", minutesAgo });
    const query = `query($id: ID!, $after: String, $answered: Boolean, $from: DateTime, $to: DateTime) {
      queue(id: $id) { sessions(first: 2, after: $after, answered: $answered, from: $from, to: $to) { totalCount nodes { userName events { type } } pageInfo { endCursor hasNextPage } } } }`;
    const first = (await run(account.main, query, { id: queueId })).data.queue.sessions;
    expect(first).toMatchObject({
      totalCount: 4,
      nodes: [{ userName: "ada", events: [{ type: "QUEUED" }] }, { userName: null }],
      pageInfo: { hasNextPage: true },
    });
    const second = (await run(account.main, query, { id: queueId, after: first.pageInfo.endCursor })).data.queue
      .sessions;
    expect(second).toMatchObject({ nodes: [{}, {}], pageInfo: { hasNextPage: false } });
    expect((await run(account.main, query, { id: queueId, answered: false })).data.queue.sessions.totalCount).toBe(1);
    const from = new Date(Date.now() - 3_600_000).toISOString();
    expect((await run(account.main, query, { id: queueId, from })).data.queue.sessions.totalCount).toBe(3);
    expect((await run(account.main, query, { id: queueId, from, to: "2020-01-01T00:00:00Z" })).codes).toEqual([
      "BAD_USER_INPUT",
    ]);
  });

  it("tells how many calls were answered within its service levels, in a time of three months at most", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const queueId = await makeQueue(account, applicationId);
    await updateQueue(account.main, { id: queueId, slThresholds: [60, 10] });
    const query = `query($id: ID!, $from: DateTime, $to: DateTime) { queue(id: $id) { figures(from: $from, to: $to) {
      calls answered averageWaitingTime longestWaitingTime averageServiceTime serviceLevels { threshold answered } } } }`;
    const nothing = {
      calls: 0,
      answered: 0,
      averageWaitingTime: null,
      longestWaitingTime: null,
      averageServiceTime: null,
      serviceLevels: [
        { threshold: 10, answered: 0 },
        { threshold: 60, answered: 0 },
      ],
    };
    expect((await run(account.main, query, { id: queueId })).data.queue.figures).toEqual(nothing);

    const other = await makeQueue(account, applicationId);
    await reportSession(account, applicationId, other, { userName: "ada" });
    await reportSession(account, applicationId, queueId, { userName: "ada", minutesAgo: 32 * 24 * 60 });
    for (const [waiting, userName] of [
      [10, "ada"],
      [60, "ada"],
      [61, "ada"],
      [5, null],
    ] as const)
      await reportSession(account, applicationId, queueId, { waiting, userName });
    expect((await run(account.main, query, { id: queueId })).data.queue.figures).toEqual({
      calls: 4,
      answered: 3,
      averageWaitingTime: 34,
      longestWaitingTime: 61,
      averageServiceTime: 60,
      serviceLevels: [
        { threshold: 10, answered: 1 },
        { threshold: 60, answered: 2 },
      ],
    });
    const day = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    expect((await run(account.main, query, { id: queueId, from: day(40), to: day(20) })).data.queue.figures.calls).toBe(
      1,
    );
    for (const period of [{ from: day(93) }, { from: day(1), to: day(2) }])
      expect((await run(account.main, query, { id: queueId, ...period })).codes).toEqual(["BAD_USER_INPUT"]);
  });
});

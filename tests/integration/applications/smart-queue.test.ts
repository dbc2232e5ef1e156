import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { addSmartQueue } from "@/lib/applications/smart-queue/add-smart-queue";
import { setAgent, setAgentSkills } from "@/lib/applications/smart-queue/change-agents";
import { addStatus } from "@/lib/applications/smart-queue/statuses";
import { updateSmartQueue } from "@/lib/applications/smart-queue/update-smart-queue";
import { makeAgent, makeSmartQueue, makeSmartQueueSkill, makeUser, reportTask } from "@/tests/support/telephony";
import { asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

describe("a SmartQueue", () => {
  it.each([
    ["a name of 101 characters", { name: "x".repeat(101) }, "name"],
    ["a description of 201 characters", { description: "x".repeat(201) }, "description"],
    ["a priority of 0", { priority: 0 }, "priority"],
    ["a priority of 101", { priority: 101 }, "priority"],
    ["a longest wait in both units", { callMaxWaitingMinutes: 1, callMaxWaitingSeconds: 60 }, "callMaxWaitingSeconds"],
  ])("is refused with %s", async (_what, wrong, field) => {
    const account = await makeAccount();
    const applicationId = await account.application();
    await expect(addSmartQueue(account.main, { applicationId, name: "sales", ...wrong })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { fields: { [field]: expect.any(String) } },
    });
    expect(await asSuperuser(sql`select 1 from sq_queues where account_id = ${account.id}`)).toEqual([]);
  });

  it("takes its longest wait in minutes or in seconds, and null takes it away", async () => {
    const account = await makeAccount();
    const queue = await addSmartQueue(account.main, {
      applicationId: await account.application(),
      name: "sales",
      callMaxWaitingMinutes: 2,
      imMaxWaitingSeconds: 45,
    });
    expect(queue).toMatchObject({ callMaxWaitingSeconds: 120, imMaxWaitingSeconds: 45 });
    const id = String(queue.sqQueueId);
    expect(await updateSmartQueue(account.main, { id, priority: 9 })).toMatchObject({
      callMaxWaitingSeconds: 120,
      priority: 9,
      version: 2,
    });
    expect(await updateSmartQueue(account.main, { id, callMaxWaitingMinutes: null })).toMatchObject({
      callMaxWaitingSeconds: null,
      imMaxWaitingSeconds: 45,
    });
    await expect(updateSmartQueue(account.main, { id, priority: 10, version: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  it("finds its agents by what they are doing, with calls or with chats", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const [calling, chatting, away] = [
      await makeAgent(account, applicationId),
      await makeAgent(account, applicationId),
      await makeAgent(account, applicationId),
    ];
    await asSuperuser(sql`update sq_agents set call_status = 'READY' where user_id = ${calling.id}::bigint`);
    await asSuperuser(
      sql`update sq_agents set im_status = 'READY', call_status = 'DND' where user_id = ${chatting.id}::bigint`,
    );
    const found = async (status: string | null) => {
      const query =
        "query($id: ID!, $status: SmartQueueAgentStatus) { application(id: $id) { smartQueueAgents(status: $status) { totalCount nodes { user { name } } } } }";
      const { totalCount, nodes } = (await run(account.main, query, { id: applicationId, status })).data.application
        .smartQueueAgents;
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ user }: { user: { name: string } }) => user.name).sort();
    };
    expect(await found("READY")).toEqual([calling.name, chatting.name].sort());
    expect(await found("DND")).toEqual([chatting.name]);
    expect(await found("BANNED")).toEqual([]);
    expect(await found(null)).toContain(away.name);
  });

  it("is the UserManager's to run, who sees no scenarios, rules or numbers", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const { ctx } = await account.subuser("UserManager");
    const queue = await addSmartQueue(ctx, { applicationId, name: "sales" });
    const { id } = await makeUser(account, applicationId);
    await setAgent(ctx, { applicationId, userId: id, queueIds: [String(queue.sqQueueId)] });
    expect(
      (
        await run(
          ctx,
          "query($id: ID!) { application(id: $id) { smartQueueAgents { nodes { user { displayName } queues { name } } } } }",
          { id: applicationId },
        )
      ).data,
    ).toMatchObject({
      application: {
        smartQueueAgents: { nodes: [{ user: { displayName: "Ada Byron" }, queues: [{ name: "sales" }] }] },
      },
    });
    expect(
      (
        await run(ctx, "query($id: ID!) { application(id: $id) { createdAt queues { totalCount } } }", {
          id: applicationId,
        })
      ).codes,
    ).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  });
});

describe("an agent", () => {
  it("is a user of the application, and serves its queues alone", async () => {
    const account = await makeAccount();
    const [first, second] = [await account.application(), await account.application()];
    const [inside, outside] = [await makeUser(account, first), await makeUser(account, second)];
    await expect(setAgent(account.main, { applicationId: first, userId: outside.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const elsewhere = await makeSmartQueue(account, second);
    await expect(
      setAgent(account.main, { applicationId: first, userId: inside.id, queueIds: [elsewhere] }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const skillElsewhere = await makeSmartQueueSkill(account, second);
    await setAgent(account.main, { applicationId: first, userId: inside.id });
    const skills = [{ skillId: skillElsewhere, level: 1 }];
    await expect(
      setAgentSkills(account.main, { applicationId: first, userId: inside.id, skills }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("has up to five skills, with levels from 1 to 5", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const { id: userId } = await makeAgent(account, applicationId);
    const skillIds: string[] = [];
    for (let n = 0; n < 6; n++) skillIds.push(await makeSmartQueueSkill(account, applicationId));
    const set = (skills: { skillId: string; level: number }[]) =>
      setAgentSkills(account.main, { applicationId, userId, skills });
    await expect(set(skillIds.map((skillId) => ({ skillId, level: 1 })))).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    for (const level of [0, 6, 1.5])
      await expect(set([{ skillId: skillIds[0]!, level }])).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(set([1, 2].map((level) => ({ skillId: skillIds[0]!, level })))).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    await set(skillIds.slice(0, 5).map((skillId, index) => ({ skillId, level: index + 1 })));
    await set([{ skillId: skillIds[5]!, level: 5 }]);
    expect(
      await asSuperuser(sql`select sq_skill_id::text as id, level from sq_agent_skills where user_id = ${userId}`),
    ).toEqual([{ id: skillIds[5], level: 5 }]);
    expect(await auditRows(account, "agent.setSkills")).toHaveLength(2);
  });

  it("is changed by one of two at once", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const { id: userId } = await makeAgent(account, applicationId);
    const results = await Promise.allSettled(
      [2, 3].map((maxSimultaneousConversations) =>
        setAgent(account.main, { applicationId, userId, maxSimultaneousConversations, version: 1 }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("an application's own statuses", () => {
  it("are ten at most, also when two come at once", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    for (let n = 1; n <= 9; n++)
      await addStatus(account.main, { applicationId, status: "DND", customName: `Pause ${n}` });
    await expect(
      addStatus(account.main, { applicationId, status: "TIMEOUT", customName: "pause 1" }),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    const results = await Promise.allSettled(
      ["Lunch", "Tea"].map((customName) => addStatus(account.main, { applicationId, status: "DND", customName })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("the figures", () => {
  const STATISTICS = `query($id: ID!, $period: SmartQueuePeriod!, $by: SmartQueueGrouping!, $queueIds: [ID!], $kind: SmartQueueTaskKind) {
    application(id: $id) { smartQueueStatistics(period: $period, by: $by, queueIds: $queueIds, kind: $kind) { name tasks ended failed live averageWaitingTime longestWaitingTime averageProcessingTime totalProcessingTime } } }`;

  it("count tasks by queue and by agent within a period", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const [queueId, other] = [
      await makeSmartQueue(account, applicationId),
      await makeSmartQueue(account, applicationId),
    ];
    const agent = await makeAgent(account, applicationId, [queueId]);
    await reportTask(account, applicationId, queueId, {
      status: "ENDED",
      userId: agent.id,
      waitingMs: 1000,
      processingMs: 5000,
      minutesAgo: 5,
    });
    await reportTask(account, applicationId, queueId, {
      status: "ENDED",
      userId: agent.id,
      waitingMs: 3000,
      processingMs: 7000,
      minutesAgo: 60,
    });
    await reportTask(account, applicationId, queueId, {
      status: "FAILED",
      waitingMs: 9000,
      minutesAgo: 60,
      kind: "IM",
    });
    await reportTask(account, applicationId, other, { status: "IN_QUEUE", minutesAgo: 60 * 24 * 10 });
    const ask = async (variables: object) =>
      (await run(account.main, STATISTICS, { id: applicationId, ...variables })).data.application.smartQueueStatistics;

    expect(await ask({ period: "LAST_30_MINUTES", by: "QUEUE" })).toMatchObject([{ tasks: 1 }]);
    expect(await ask({ period: "LAST_2_DAYS", by: "QUEUE" })).toMatchObject([
      {
        tasks: 3,
        ended: 2,
        failed: 1,
        live: 0,
        longestWaitingTime: 9000,
        averageWaitingTime: 4333,
        averageProcessingTime: 6000,
        totalProcessingTime: 12000,
      },
    ]);
    expect(await ask({ period: "LAST_HALF_YEAR", by: "QUEUE" })).toMatchObject([{ tasks: 3 }, { tasks: 1, live: 1 }]);
    expect(await ask({ period: "LAST_HALF_YEAR", by: "QUEUE", queueIds: [other] })).toMatchObject([{ tasks: 1 }]);
    expect(await ask({ period: "LAST_2_DAYS", by: "AGENT" })).toMatchObject([
      { name: agent.name, tasks: 2 },
      { name: null, tasks: 1 },
    ]);
    expect(await ask({ period: "LAST_2_DAYS", by: "QUEUE", kind: "IM" })).toMatchObject([{ tasks: 1, failed: 1 }]);
    const six = await run(account.main, STATISTICS, {
      id: applicationId,
      period: "LAST_2_DAYS",
      by: "QUEUE",
      queueIds: ["1", "2", "3", "4", "5", "6"],
    });
    expect(six.codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("show what is under way, those that wait longest first", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const queueId = await makeSmartQueue(account, applicationId);
    await reportTask(account, applicationId, queueId, { status: "ENDED" });
    await reportTask(account, applicationId, queueId, { customData: "second", minutesAgo: 1 });
    await reportTask(account, applicationId, queueId, { customData: "first", minutesAgo: 2, kind: "IM" });
    const query =
      "query($id: ID!, $kind: SmartQueueTaskKind) { application(id: $id) { smartQueueTasks(kind: $kind) { totalCount nodes { customData skills { name level } agent { name } } } } }";
    const { data } = await run(account.main, query, { id: applicationId });
    expect(data.application.smartQueueTasks).toMatchObject({
      totalCount: 2,
      nodes: [{ customData: "first", skills: [{ name: "Spanish", level: 3 }], agent: null }, { customData: "second" }],
    });
    expect(
      (await run(account.main, query, { id: applicationId, kind: "IM" })).data.application.smartQueueTasks.totalCount,
    ).toBe(1);
  });
});

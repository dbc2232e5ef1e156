import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { inAccount, type SignedIn } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";
import { enqueueJob } from "@/lib/platform/jobs/enqueue";
import type { JobHandler } from "@/lib/platform/jobs/job";
import { runNextJob } from "@/lib/platform/server/background";
import { asSuperuser, makeAccount, NOBODYS_ID, run } from "@/tests/support/world";

const JOB = "query($id: ID!) { job(id: $id) { kind status done total result problem finishedAt } }";

const ask = (ctx: SignedIn, input: Record<string, unknown> = {}) =>
  withAccount(inAccount(ctx), (tx) => enqueueJob(tx, ctx, "callList.import", input));
const work = (handler: JobHandler) => runNextJob({ "callList.import": handler });
const jobOf = async (ctx: SignedIn, id: number) => (await run(ctx, JOB, { id: String(id) })).data.job;
const setAside = (id: number) =>
  asSuperuser(sql`update jobs set alive_at = now() - interval '2 minutes' where job_id = ${id}`);

describe("a job", () => {
  it("is seen by whoever asked for it and by nobody else, in the same account or another", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    const id = await ask(owner.ctx);
    expect(await jobOf(owner.ctx, id)).toMatchObject({ kind: "callList.import", status: "QUEUED", done: 0 });
    for (const stranger of [account.main, (await account.subuser("Owner")).ctx, (await makeAccount()).main]) {
      const unknown = await run(stranger, JOB, { id: NOBODYS_ID });
      expect(unknown.codes).toEqual(["NOT_FOUND"]);
      expect(await run(stranger, JOB, { id: String(id) })).toEqual(unknown);
      expect((await run(stranger, "{ jobs { id } }")).data.jobs).toEqual([]);
    }
    await work(async () => ({}));
  });

  it("does not exist when its transaction is rolled back", async () => {
    const { main } = await makeAccount();
    await expect(
      withAccount(inAccount(main), async (tx) => {
        await enqueueJob(tx, main, "callList.import", {});
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    expect((await run(main, "{ jobs { id } }")).data.jobs).toEqual([]);
  });

  it("is done with its input, its progress and its result", async () => {
    const { main } = await makeAccount();
    const id = await ask(main, { file: "a" });
    await work(async ({ ctx, input, done, advance }) => {
      expect({ input, done, viewer: ctx.viewer.accountId, session: ctx.viewer.session }).toEqual({
        input: { file: "a" },
        done: 0,
        viewer: main.viewer.accountId,
        session: null,
      });
      await withAccount(inAccount(ctx), (tx) => advance(tx, 3, 7));
      expect(await jobOf(main, id)).toMatchObject({ status: "RUNNING", done: 3, total: 7 });
      return { added: 7 };
    });
    expect(await jobOf(main, id)).toMatchObject({
      status: "DONE",
      result: { added: 7 },
      problem: null,
      finishedAt: expect.any(String),
    });
  });

  it("is taken up once, however many workers look at the same time", async () => {
    const { main } = await makeAccount();
    const id = await ask(main);
    let runs = 0;
    const handler: JobHandler = async () => {
      runs++;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return {};
    };
    const worked = await Promise.all([work(handler), work(handler), work(handler)]);
    expect(worked.filter(Boolean)).toHaveLength(1);
    expect(runs).toBe(1);
    expect(await jobOf(main, id)).toMatchObject({ status: "DONE" });
  });

  it("fails with the sentence of an expected error, and with no word of an unexpected one", async () => {
    const { main } = await makeAccount();
    const [expected, unexpected] = [await ask(main), await ask(main)];
    await work(async () => {
      throw badInput({ file: "Line 3 has no name." });
    });
    await work(async () => {
      throw new Error("the password is swordfish");
    });
    expect(await jobOf(main, expected)).toMatchObject({ status: "FAILED", problem: "Line 3 has no name." });
    const { status, problem } = await jobOf(main, unexpected);
    expect({ status, problem }).toEqual({ status: "FAILED", problem: expect.not.stringContaining("swordfish") });
  });

  it("runs with the roles that whoever asked for it has by then, and not at all once they are disabled", async () => {
    const account = await makeAccount();
    const [demoted, disabled] = [await account.subuser("Owner"), await account.subuser("Owner")];
    const change = (id: number, input: Record<string, unknown>) =>
      run(account.main, "mutation($input: UpdateSubuserInput!) { updateSubuser(input: $input) { subuser { id } } }", {
        input: { id: String(id), ...input },
      });
    const [first, second] = [await ask(demoted.ctx), await ask(disabled.ctx)];
    await change(demoted.id, { roles: ["Payer"] });
    await change(disabled.id, { status: "DISABLED" });
    await work(async ({ ctx }) => ({ roles: ctx.viewer.roles, subusers: ctx.viewer.permissions.has("SUBUSERS") }));
    await work(async () => ({ ran: true }));
    const stored = await asSuperuser<{ job_id: string; status: string; result: unknown }>(
      sql`select job_id::text, status, result from jobs where job_id in (${first}, ${second}) order by job_id`,
    );
    expect(stored).toEqual([
      { job_id: String(first), status: "DONE", result: { roles: ["Payer"], subusers: false } },
      { job_id: String(second), status: "FAILED", result: null },
    ]);
  });

  it("is taken up again where a vanished worker left it, whose late work no longer counts", async () => {
    const { main } = await makeAccount();
    const id = await ask(main);
    let late: Promise<unknown> = Promise.resolve();
    await work(async ({ ctx, advance }) => {
      await withAccount(inAccount(ctx), (tx) => advance(tx, 5, 10));
      await setAside(id);
      expect(await work(async ({ done }) => ({ from: done }))).toBe(true);
      late = withAccount(inAccount(ctx), (tx) => advance(tx, 6, 10));
      await late;
      return { from: 0 };
    });
    await expect(late).rejects.toThrow("taken over");
    expect(await jobOf(main, id)).toMatchObject({ status: "DONE", done: 5, result: { from: 5 } });
  });

  it("is given up when it was cut off three times", async () => {
    const { main } = await makeAccount();
    const id = await ask(main);
    await asSuperuser(
      sql`update jobs set status = 'RUNNING', attempts = 3, alive_at = now() - interval '2 minutes' where job_id = ${id}`,
    );
    expect(await work(async () => ({}))).toBe(false);
    expect(await jobOf(main, id)).toMatchObject({
      status: "FAILED",
      problem: "It was cut off 3 times and is given up.",
    });
  });
});

import { sql } from "drizzle-orm";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { PUT } from "@/app/api/uploads/recordings/[externalId]/route";
import { addRecordStorage } from "@/lib/account/record-storages/add-record-storage";
import { deleteRecordStorage } from "@/lib/account/record-storages/delete-record-storage";
import { setDefaultRecordStorage } from "@/lib/account/record-storages/set-default-record-storage";
import { testRecordStorage } from "@/lib/account/record-storages/test-record-storage";
import { updateRecordStorage } from "@/lib/account/record-storages/update-record-storage";
import { deleteRecording } from "@/lib/calls/recordings/delete-recording";
import { openRecording } from "@/lib/calls/recordings/open-recording";
import { putCallSessions } from "@/lib/engine/put-call-sessions";
import { env } from "@/lib/platform/env";
import { bearer } from "@/tests/integration/over-http";
import { engineOf } from "@/tests/support/call-lists";
import { S3_BUCKET, S3_KEY, type S3Server, startS3 } from "@/tests/support/s3-server";
import { makeKey, signToken } from "@/tests/support/service-account";
import { wav } from "@/tests/support/wav";
import { type Account, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const LIST = "{ recordStorages { id name isDefault host testedAt testProblem holdsRecordings } }";
const ADD =
  "mutation($input: AddRecordStorageInput!) { addRecordStorage(input: $input) { recordStorage { id host } } }";
const UPDATE =
  "mutation($input: UpdateRecordStorageInput!) { updateRecordStorage(input: $input) { recordStorage { id testedAt } } }";
const TEST = "mutation($id: ID!) { testRecordStorage(id: $id) { recordStorage { testedAt testProblem } } }";
const CHOOSE = "mutation($id: ID!) { setDefaultRecordStorage(id: $id) }";
const DELETE = "mutation($id: ID!) { deleteRecordStorage(id: $id) }";

let s3: S3Server;
let account: Account;
beforeAll(async () => {
  env().RECORD_STORAGE_ALLOW_PRIVATE = true;
  s3 = await startS3();
});
afterAll(async () => {
  env().RECORD_STORAGE_ALLOW_PRIVATE = false;
  await s3.close();
});
beforeEach(async () => {
  account = await makeAccount();
  s3.failWith(null);
  s3.sendMore(0);
  s3.breakOff(false);
});

const input = (more: object = {}) => ({
  name: unique("bucket "),
  host: s3.host,
  region: "eu-central-1",
  bucket: S3_BUCKET,
  ...S3_KEY,
  ...more,
});
const add = async (more: object = {}) => String((await addRecordStorage(account.main, input(more))).recordStorageId);
/** Adds a storage and makes it the default for the account's new recordings. */
const chosen = async () => {
  const id = await add();
  await testRecordStorage(account.main, id);
  await setDefaultRecordStorage(account.main, id);
  return id;
};

describe("a storage of recordings", () => {
  it("is nobody's to see, add, test, choose or delete without the section, by the verbs neither", async () => {
    const id = await add();
    const { ctx } = await account.subuser("Developer", "Accountant");
    expect((await run(ctx, LIST)).codes).toEqual(["FORBIDDEN"]);
    for (const work of [
      addRecordStorage(ctx, input()),
      updateRecordStorage(ctx, { id }),
      testRecordStorage(ctx, id),
      setDefaultRecordStorage(ctx, id),
      deleteRecordStorage(ctx, id),
    ]) {
      await expect(work).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it.each([
    ["name", "This server"],
    ["host", "s3.example.com/path"],
    ["host", "ftp://s3.example.com"],
    ["host", "user@s3.example.com"],
    ["region", "EU Central"],
    ["bucket", "a/../b"],
    ["keyId", "with a space"],
    ["secretKey", ""],
  ])("is refused with %s %j", async (field, value) => {
    const { errors } = await run(account.main, ADD, { input: input({ [field]: value }) });
    expect(errors[0]!.extensions).toEqual({ code: "BAD_USER_INPUT", fields: { [field]: expect.any(String) } });
  });

  it("keeps its key sealed: in no answer, no audit row and no row of the table", async () => {
    const id = await add();
    await run(account.main, UPDATE, { input: { id, keyId: "another-key-id", secretKey: "another-secret-key" } });
    expect((await run(account.main, UPDATE, { input: { id, keyId: "alone" } })).codes).toEqual(["BAD_USER_INPUT"]);
    const answers = JSON.stringify([await run(account.main, LIST), await run(account.main, TEST, { id })]);
    const [row] = await asSuperuser<{ text: string }>(
      sql`select record_storages::text as text from record_storages where account_id = ${account.id}`,
    );
    const rows = await auditRows(account);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["recordStorage.add", "recordStorage.update", "recordStorage.test"]),
    );
    for (const text of [answers, row!.text, JSON.stringify(rows)])
      expect(text).not.toMatch(/test-key-id|secret\/of|another-(key|secret)/);
  });

  it("is tested by an object that is put, read back and deleted, and says what is wrong", async () => {
    const before = s3.objects.size;
    const problems: Record<string, string | null> = {};
    for (const [what, more] of Object.entries({
      well: {},
      key: { keyId: "other", secretKey: "other" },
      bucket: { bucket: "no-such-bucket" },
      silent: { host: "http://127.0.0.1:1" },
    })) {
      const { data } = await run(account.main, TEST, { id: await add(more) });
      problems[what] = data.testRecordStorage.recordStorage.testProblem;
    }
    expect(problems).toEqual({
      well: null,
      key: expect.stringContaining("does not know this key"),
      bucket: expect.stringContaining("no bucket no-such-bucket"),
      silent: expect.stringContaining("does not answer"),
    });
    expect(s3.objects.size).toBe(before);
    const id = await add();
    s3.failWith({ status: 403, code: "AccessDenied" });
    expect((await run(account.main, TEST, { id })).data.testRecordStorage.recordStorage.testProblem).toContain(
      "may not do this",
    );
  });

  it("fails its test when it resets the connection in the middle of the object, which ends nobody's process", async () => {
    s3.breakOff(true);
    const { data } = await run(account.main, TEST, { id: await add() });
    expect(data?.testRecordStorage?.recordStorage.testProblem).toContain("does not answer (ECONNRESET)");
  });

  it("fails its test when it sends more than lies there, of which nothing is kept", async () => {
    s3.sendMore(5_000_000);
    const { data } = await run(account.main, TEST, { id: await add() });
    expect(data.testRecordStorage.recordStorage.testProblem).toContain("sent more than it was asked for");
  });

  it("is reached over the public internet and by https alone, unless the operator allows more", async () => {
    const asked = s3.asked.length;
    const id = await add();
    env().RECORD_STORAGE_ALLOW_PRIVATE = false;
    try {
      expect((await run(account.main, ADD, { input: input() })).errors[0]!.extensions!.fields).toEqual({
        host: expect.stringContaining("https"),
      });
      for (const host of ["127.0.0.1:9000", "localhost", "169.254.169.254", "10.0.0.1"]) {
        const { data } = await run(account.main, TEST, { id: await add({ host }) });
        expect(data.testRecordStorage.recordStorage.testProblem).toContain("no address of the public internet");
      }
      expect((await run(account.main, TEST, { id })).data.testRecordStorage.recordStorage.testProblem).toContain(
        "no address of the public internet",
      );
    } finally {
      env().RECORD_STORAGE_ALLOW_PRIVATE = true;
    }
    expect(s3.asked.length).toBe(asked);
  });

  it("is chosen once its test succeeded, is one at a time, and is not deleted while it is chosen", async () => {
    const [first, second] = [await add(), await add({ keyId: "wrong", secretKey: "wrong" })];
    expect((await run(account.main, LIST)).data.recordStorages[0]).toMatchObject({ id: "local", isDefault: true });
    expect((await run(account.main, CHOOSE, { id: first })).codes).toEqual(["CONFLICT"]);
    await run(account.main, TEST, { id: first });
    await run(account.main, TEST, { id: second });
    expect((await run(account.main, CHOOSE, { id: first })).errors).toEqual([]);
    expect((await run(account.main, CHOOSE, { id: second })).codes).toEqual(["CONFLICT"]);
    const defaults = async () =>
      (await run(account.main, LIST)).data.recordStorages.flatMap(
        ({ id, isDefault }: { id: string; isDefault: boolean }) => (isDefault ? [id] : []),
      );
    expect(await defaults()).toEqual([first]);
    expect((await run(account.main, DELETE, { id: first })).codes).toEqual(["CONFLICT"]);
    expect((await run(account.main, CHOOSE, { id: "local" })).errors).toEqual([]);
    expect(await defaults()).toEqual(["local"]);
    for (const id of [first, second]) expect((await run(account.main, DELETE, { id })).errors).toEqual([]);
    expect(
      (await auditRows(account)).map(({ action }) => action).filter((action) => action.startsWith("recordStorage")),
    ).toEqual([
      "recordStorage.add",
      "recordStorage.add",
      "recordStorage.test",
      "recordStorage.test",
      "recordStorage.setDefault",
      "recordStorage.setDefault",
      "recordStorage.delete",
      "recordStorage.delete",
    ]);
  });
});

describe("a recording's file in a storage of the account's own", () => {
  const file = wav(3_000_000, 1);
  const localFiles = () => {
    const folder = join(process.env.FILES_DIR!, String(account.id), "recordings");
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  async function reported() {
    const externalId = unique("record-");
    const startedAt = new Date("2026-11-20T09:00:00Z");
    await putCallSessions(engineOf(account), [
      {
        externalId: unique("session-"),
        applicationId: await account.application(),
        startedAt,
        duration: 5,
        recordings: [{ externalId, startedAt, duration: 5 }],
      },
    ]);
    return externalId;
  }
  async function upload(externalId: string, body: Uint8Array<ArrayBuffer> = file) {
    const key = await makeKey(account.main, { roles: [], engine: true });
    const response = await PUT(
      new Request(`http://localhost:3000/api/uploads/recordings/${externalId}`, {
        method: "PUT",
        body,
        headers: bearer(await signToken(key)),
        duplex: "half",
      } as RequestInit),
    );
    return {
      status: response.status,
      retry: response.headers.get("retry-after"),
      body: (await response.json()) as { status?: string; errors?: { extensions: { code: string } }[] },
    };
  }
  const idOf = async (externalId: string) =>
    (
      await asSuperuser<{ id: string }>(
        sql`select record_id::text as id from recordings where external_id = ${externalId}`,
      )
    )[0]!.id;

  it("goes there, plays from there in ranges, stays there when another is chosen, and is deleted there", async () => {
    const storage = await chosen();
    const externalId = await reported();
    expect(await upload(externalId)).toMatchObject({ status: 201, body: { status: "ADDED" } });
    expect(localFiles()).toEqual([]);
    const [key] = [...s3.objects.keys()].filter((name) => name.startsWith(`${account.id}/recordings/`));
    expect(s3.objects.get(key!)!.equals(file)).toBe(true);

    const { ctx } = await account.subuser("Support");
    const id = await idOf(externalId);
    await setDefaultRecordStorage(account.main, "local");
    const opened = await openRecording(ctx, id);
    expect(opened.size).toBe(file.byteLength);
    const range = { start: 1_000_000, end: 1_000_099 };
    expect((await buffer(opened.read(range))).equals(Buffer.from(file.subarray(range.start, range.end + 1)))).toBe(
      true,
    );
    expect(s3.asked.at(-1)).toEqual({ method: "GET", range: "bytes=1000000-1000099" });
    expect((await buffer(opened.read({ start: 0, end: file.byteLength - 1 }))).equals(Buffer.from(file))).toBe(true);
    // Uploading the same again changes nothing and different content is refused, as in the server's own folder.
    expect(await upload(externalId)).toMatchObject({ status: 200, body: { status: "UNCHANGED" } });
    expect(await upload(externalId, wav(3_000_000, 2))).toMatchObject({ status: 409 });

    expect((await run(account.main, DELETE, { id: storage })).codes).toEqual(["CONFLICT"]);
    expect(
      (await run(account.main, UPDATE, { input: { id: storage, bucket: "other-bucket" } })).errors[0]!.extensions!
        .fields,
    ).toEqual({ bucket: expect.any(String) });
    await deleteRecording(account.main, id);
    expect(s3.objects.has(key!)).toBe(false);
    expect((await run(account.main, DELETE, { id: storage })).errors).toEqual([]);
  });

  it("ends where it was said to end, though its storage sends more: the rest would run into the next answer", async () => {
    await chosen();
    const externalId = await reported();
    await upload(externalId);
    const { size, read } = await openRecording(account.main, await idOf(externalId));
    s3.sendMore(1);
    for (const [start, end] of [
      [0, size - 1],
      [5, 9],
    ] as const) {
      let passed = 0;
      await expect(read({ start, end }).forEach((chunk: Buffer) => void (passed += chunk.byteLength))).rejects.toThrow(
        "sent more than it was asked for",
      );
      expect(passed).toBeLessThanOrEqual(end - start + 1);
    }
  });

  it("is asked for again when the storage fails: nothing is kept, nothing is lost, and later it is taken", async () => {
    await chosen();
    const externalId = await reported();
    s3.failWith({ status: 503, code: "SlowDown" });
    const failed = await upload(externalId);
    expect(failed).toMatchObject({ status: 503, retry: "60" });
    expect(failed.body.errors![0]!.extensions.code).toBe("UNAVAILABLE");
    expect(localFiles()).toEqual([]);
    s3.failWith(null);
    expect(await upload(externalId)).toMatchObject({ status: 201 });
    const id = await idOf(externalId);
    s3.failWith({ status: 500, code: "InternalError" });
    await expect(openRecording(account.main, id)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await expect(deleteRecording(account.main, id)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    s3.failWith(null);
    expect((await openRecording(account.main, id)).size).toBe(file.byteLength);
  });
});

import { sql } from "drizzle-orm";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

import { PUT } from "@/app/api/uploads/recordings/[externalId]/route";
import { deleteRecording } from "@/lib/calls/recordings/delete-recording";
import { openRecording } from "@/lib/calls/recordings/open-recording";
import { RECORDING_MAX_BYTES } from "@/lib/calls/recordings/upload-recording";
import { putCallSessions } from "@/lib/engine/put-call-sessions";
import { bearer, cookie } from "@/tests/integration/over-http";
import { makeKey, program, type ProgramKey, signToken } from "@/tests/support/service-account";
import { wav } from "@/tests/support/wav";
import { type Account, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

let account: Account;
let key: ProgramKey;
let applicationId: string;
beforeAll(async () => {
  account = await makeAccount();
  applicationId = await account.application();
  key = await makeKey(account.main, { roles: [], engine: true });
});

/** Reports a recording without its file. */
async function reported(externalId = unique("record/ü-")): Promise<string> {
  const startedAt = new Date("2026-11-20T09:00:00Z");
  await putCallSessions(await program(key), [
    {
      externalId: unique("session-"),
      applicationId,
      startedAt,
      duration: 5,
      recordings: [{ externalId, startedAt, duration: 5 }],
    },
  ]);
  return externalId;
}

async function upload(externalId: string, body: BodyInit, headers?: Record<string, string>) {
  const request = new Request(`http://localhost:3000/api/uploads/recordings/${encodeURIComponent(externalId)}`, {
    method: "PUT",
    body,
    headers: headers ?? bearer(await signToken(key)),
    duplex: "half",
  } as RequestInit);
  const response = await PUT(request);
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown> & { errors?: { extensions: { code: string } }[] },
    read: request.bodyUsed,
  };
}

const stored = async (externalId: string) =>
  (
    await asSuperuser<{ file_key: string | null; file_size: string | null; content_type: string | null }>(
      sql`select file_key, file_size::text, content_type from recordings where external_id = ${externalId}`,
    )
  )[0]!;

const folder = () => join(process.env.FILES_DIR!, String(account.id), "recordings");
const files = () => (existsSync(folder()) ? readdirSync(folder()).sort() : []);

describe("a recording's file", () => {
  it("is refused to everybody but the engine, before any of it is read", async () => {
    const id = await reported();
    const owner = await account.subuser("Owner");
    const without = await signToken(await makeKey(account.main, { roles: ["Owner"] }));
    for (const [headers, status] of [
      [{}, 401],
      [cookie(account.token), 401],
      [bearer("x".repeat(43)), 401],
      [bearer(account.token), 403],
      [bearer(owner.token), 403],
      [bearer(without), 403],
    ] as const) {
      const answer = await upload(id, wav(), headers);
      expect({ status: answer.status, read: answer.read }).toEqual({ status, read: false });
    }
    expect(await stored(id)).toMatchObject({ file_key: null });
    expect((await auditRows(account, "access.denied")).map(({ object_id }) => object_id)).toContain("engine");
  });

  it("of a recording that is not known, or is another account's, is 404, before any of it is read", async () => {
    const other = await makeAccount();
    const theirKey = await makeKey(other.main, { engine: true });
    const id = await reported();
    const unknown = await upload(unique("never-"), wav());
    expect(unknown).toMatchObject({ status: 404, read: false });
    expect(await upload(id, wav(), bearer(await signToken(theirKey)))).toEqual(unknown);
  });

  it.each<[string, () => BodyInit]>([
    ["text", () => "just a text"],
    ["nothing", () => ""],
    ["a web page", () => "<!doctype html><script>alert(1)</script>"],
    [
      "a picture",
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
    ],
    ["a RIFF that is no WAV", () => wav().map((byte, at) => (at >= 8 && at < 12 ? 65 : byte))],
  ])("that is %s is 415 and kept nowhere, whatever its type says", async (_what, body) => {
    const id = await reported();
    const before = files();
    expect(await upload(id, body(), { ...bearer(await signToken(key)), "content-type": "audio/wav" })).toMatchObject({
      status: 415,
    });
    expect({ files: files(), row: await stored(id) }).toEqual({
      files: before,
      row: { file_key: null, file_size: null, content_type: null },
    });
  });

  it("that says it is larger than allowed is 413 before any of it is read; one that is, and did not say so, while it is", async () => {
    const id = await reported();
    const before = files();
    expect(
      await upload(id, wav(), { ...bearer(await signToken(key)), "content-length": String(RECORDING_MAX_BYTES + 1) }),
    ).toMatchObject({ status: 413, read: false });
    const chunk = new Uint8Array(4_000_000);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(sent === 0 ? wav() : chunk);
        sent += chunk.length;
      },
    });
    expect(await upload(id, endless)).toMatchObject({ status: 413 });
    expect(sent).toBeLessThan(RECORDING_MAX_BYTES + 5 * chunk.length);
    expect(files()).toEqual(before);
  });

  it("is kept byte for byte; the same again changes nothing, another is 409", async () => {
    const id = await reported();
    const file = wav(300_000, 7);
    expect(await upload(id, file)).toMatchObject({
      status: 201,
      body: { status: "ADDED", fileSize: 300_000, contentType: "audio/wav" },
    });
    const row = await stored(id);
    expect(row).toMatchObject({ file_size: "300000", content_type: "audio/wav" });
    expect(readFileSync(join(process.env.FILES_DIR!, row.file_key!)).equals(file)).toBe(true);
    const before = files();
    expect(await upload(id, file)).toMatchObject({ status: 200, body: { status: "UNCHANGED", fileSize: 300_000 } });
    for (const other of [wav(300_000, 8), wav(300_001, 7)])
      expect(await upload(id, other)).toMatchObject({
        status: 409,
        body: { errors: [{ extensions: { code: "CONFLICT" } }] },
      });
    expect(
      await upload(id, wav(), { ...bearer(await signToken(key)), "content-length": "2044" }),
      "another size is seen without reading",
    ).toMatchObject({ status: 409, read: false });
    expect({ files: files(), row: await stored(id) }).toEqual({ files: before, row });
  });

  it.each([
    [
      "audio/mpeg",
      Buffer.concat([
        Buffer.from("ID3\u0003\0\0\0\0\0\0", "latin1"),
        Buffer.from([0xff, 0xfb, 0x90, 0x00]),
        Buffer.alloc(413),
      ]),
    ],
    [
      "audio/ogg",
      Buffer.concat([
        Buffer.from("OggS\0\u0002", "latin1"),
        Buffer.alloc(20),
        Buffer.from([1, 19]),
        Buffer.from("OpusHead\u0001", "latin1"),
        Buffer.alloc(100),
      ]),
    ],
  ])("may be %s too", async (contentType, file) => {
    expect(await upload(await reported(), new Uint8Array(file))).toMatchObject({ status: 201, body: { contentType } });
  });

  it("from two at once is one's, and the other's leaves nothing on the disk", async () => {
    const id = await reported();
    const before = files().length;
    const both = await Promise.all([upload(id, wav(90_000, 1)), upload(id, wav(90_000, 2))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(files().length).toBe(before + 1);
  });

  it("of a deleted recording is 404, and the session's next report brings nothing of it back", async () => {
    const startedAt = new Date("2026-11-20T09:00:00Z");
    const recording = {
      externalId: unique("record-"),
      name: "complaint",
      startedAt,
      duration: 5,
      cost: "0.2000",
      transcription: "hello",
    };
    const session = { externalId: unique("session-"), applicationId, startedAt, duration: 5, recordings: [recording] };
    const report = async () => putCallSessions(await program(key), [session]);
    await report();
    await upload(recording.externalId, wav());
    const before = files();
    const read = () =>
      run(
        account.main,
        "{ callSessions(first: 100) { nodes { id cost recordings { id name transcription path } } } }",
      ).then(({ data }) =>
        (data.callSessions.nodes as { id: string; cost: string; recordings: { id: string }[] }[]).find(
          ({ id }) => id === sessionId,
        )!,
      );
    const [{ id: sessionId }] = (await asSuperuser<{ id: string }>(
      sql`select call_session_history_id::text as id from call_sessions where external_id = ${session.externalId}`,
    )) as [{ id: string }];
    const { id } = (await read()).recordings[0]!;
    await deleteRecording(account.main, id);

    session.duration = recording.duration = 9;
    recording.name = "complaint again";
    expect(await report()).toMatchObject({
      sessions: { changed: 1 },
      recordings: { added: 0, changed: 0, unchanged: 1 },
    });
    expect(await upload(recording.externalId, wav())).toMatchObject({ status: 404, read: false });
    expect(await read()).toMatchObject({ cost: "0.2000", recordings: [] });
    await expect(deleteRecording(account.main, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(openRecording(account.main, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const [kept] = await asSuperuser(
      sql`select name, transcription, file_key from recordings where record_id = ${id}::bigint`,
    );
    expect(kept).toEqual({ name: "", transcription: null, file_key: null });
    expect(files().length).toBe(before.length - 1);
  });

  it("that is gone from the disk can be sent again", async () => {
    const id = await reported();
    await upload(id, wav());
    rmSync(join(process.env.FILES_DIR!, (await stored(id)).file_key!));
    expect(await upload(id, wav())).toMatchObject({ status: 201 });
  });

  it("whose sender breaks off leaves nothing", async () => {
    const id = await reported();
    const before = files();
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(wav()),
      pull: (controller) => controller.error(new Error("gone")),
    });
    expect((await upload(id, broken)).status).toBeGreaterThanOrEqual(400);
    expect({ files: files(), row: await stored(id) }).toMatchObject({ files: before, row: { file_key: null } });
  });
});

import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { IMPORT_MAX_BYTES } from "@/lib/applications/users/import-text";
import { bearer, post, send } from "@/tests/integration/over-http";
import { USER_PASSWORD } from "@/tests/support/telephony";
import { type Account, asSuperuser, auditRows, makeAccount } from "@/tests/support/world";

const IMPORT =
  "mutation($input: ImportUsersInput!) { importUsers(input: $input) { imported refused lines { line problem } } }";
const HEAD = "name,display_name,password,custom_data\n";
const JSON_TYPE = { "content-type": "application/json" };

let account: Account;
let applicationId: string;
let token: string;
beforeEach(async () => {
  account = await makeAccount();
  applicationId = await account.application();
  token = (await account.subuser("UserManager")).token;
});

/** Returns a file of `bytes` bytes with only valid lines. */
function csvOf(bytes: number): string {
  const room = bytes - HEAD.length;
  const lines = Math.ceil(room / 1_800);
  const of = (index: number) => `user-${index},User,${USER_PASSWORD},`;
  return (
    HEAD +
    Array.from({ length: lines }, (_, index) => of(index).padEnd(Math.floor(room / lines) - 1, "x"))
      .join("\n")
      .padEnd(room, "x")
  );
}

const importOver = (csv: string, asked = token) => post(IMPORT, bearer(asked), { input: { applicationId, csv } });
const written = () => asSuperuser<{ name: string }>(sql`select name from users where account_id = ${account.id}`);

describe("a file of users over HTTP", () => {
  it("of its greatest size is imported by whoever holds users and nothing else, however its characters are escaped", async () => {
    const csv = csvOf(IMPORT_MAX_BYTES).replaceAll("User", "ы".repeat(4));
    const body = JSON.stringify({ query: IMPORT, variables: { input: { applicationId, csv } } }).replaceAll(
      "x",
      "\\u0078",
    );
    expect(body.length).toBeGreaterThan(4_000_000);
    const { status, body: answer } = await send({ headers: { ...JSON_TYPE, ...bearer(token) }, body });
    expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
    expect(answer.data.importUsers.refused).toBe(0);
    expect(await written()).toHaveLength(answer.data.importUsers.imported);
  });

  it("that is a byte larger is refused with a sentence, and nothing is written", async () => {
    const { status, body } = await importOver(csvOf(IMPORT_MAX_BYTES + 1));
    expect({ status, extensions: body.errors[0].extensions }).toEqual({
      status: 200,
      extensions: { code: "BAD_USER_INPUT", fields: { csv: expect.stringContaining("900 kB") } },
    });
    expect(await written()).toEqual([]);
  });

  it("that never ends is 413, and no more of it is held than may be sent", async () => {
    const piece = new Uint8Array(65_536).fill(120);
    let read = 0;
    const endless = new ReadableStream<Uint8Array>(
      { pull: (controller) => ((read += piece.length), controller.enqueue(piece)) },
      { highWaterMark: 0 },
    );
    const { status, body } = await send({ headers: { ...JSON_TYPE, ...bearer(token) }, body: endless, duplex: "half" });
    expect({ status, code: body.errors[0].extensions.code, message: body.errors[0].message }).toEqual({
      status: 413,
      code: "BAD_USER_INPUT",
      message: expect.stringMatching(/^The body has at most \d+ bytes\.$/),
    });
    expect(read).toBeLessThan(6 * IMPORT_MAX_BYTES + 100_000 + 2 * piece.length);
  });

  it("is 413 at 100 kB for whoever may not import users, and forbidden below", async () => {
    const support = (await account.subuser("Support")).token;
    expect((await importOver(csvOf(100_001), support)).status).toBe(413);
    expect((await importOver(csvOf(100_001), "nobody")).status).toBe(413);
    expect((await importOver(csvOf(1_000), support)).codes).toEqual(["FORBIDDEN"]);
    expect(await auditRows(account, "access.denied")).toMatchObject([{ object_id: "APPLICATION_USERS" }]);
  });

  it("in another encoding is refused and not kept with holes in it", async () => {
    const csv = `${HEAD}muller,Müller,${USER_PASSWORD},`;
    const latin1 = Buffer.from(
      JSON.stringify({ query: IMPORT, variables: { input: { applicationId, csv } } }),
      "latin1",
    );
    expect(await send({ headers: { ...JSON_TYPE, ...bearer(token) }, body: latin1 })).toMatchObject({
      status: 400,
      body: { errors: [{ message: "The body is not in UTF-8." }] },
    });
    const readAsUtf8 = csv.replace("ü", "\uFFFD");
    expect((await importOver(readAsUtf8)).body.errors[0].extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { csv: expect.stringContaining("not in UTF-8") },
    });
    const halvesOfUtf16 = Buffer.from(csv, "utf16le").toString("latin1");
    expect((await importOver(halvesOfUtf16)).codes).toEqual(["BAD_USER_INPUT"]);
    expect(await written()).toEqual([]);
  });

  it("without a column is told which, and what was read instead", async () => {
    const { body } = await importOver("login;display_name\nada;Ada\n");
    expect(body.errors[0].extensions.fields.csv).toBe(
      "The first line has to name the columns, and lacks name and password. It reads: login, display_name.",
    );
    expect((await importOver("PK\u0003\u0004\u0014")).body.errors[0].extensions.fields.csv).toContain(
      "lacks name and password and display_name",
    );
  });
});

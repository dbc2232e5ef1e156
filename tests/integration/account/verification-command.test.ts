import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";

import { closeConnection } from "@/db/operator";
import { makeDocument, makeProof, makeVerification, PDF, signAgreement } from "@/tests/support/verification";
import { type Account, auditRows, makeAccount, NOBODYS_ID, run } from "@/tests/support/world";

const SLOW = 180_000;

// The command opens the same database as these tests: the server's, or an embedded one in a folder, which serves one
// process at a time.
const folder = mkdtempSync(join(tmpdir(), "gatehouse-verification-"));
if (!process.env.DATABASE_URL) process.env.DATA_DIR = folder;

let account: Account;
beforeAll(async () => {
  account = await makeAccount();
}, SLOW);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run verification -- ...`, as npm does. */
async function verification(...args: string[]) {
  await closeConnection();
  const child = spawn(process.execPath, ["--import", "tsx", "lib/platform/commands/verification.ts", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code: code as number, out: out.trimEnd().split("\n"), err: err.trimEnd() };
}

const states = async () =>
  (await run(account.main, "{ verifications { id status comment } }")).data.verifications as {
    id: string;
    status: string;
    comment: string;
  }[];
const stateOf = async (id: string) => (await states()).find((one) => one.id === id);
const decisions = async () =>
  (await auditRows(account, "verification.decide")).map(({ actor, object_id, new_values }) => ({
    actor,
    object_id,
    new_values,
  }));

it(
  "refuses what it does not know, an id that is nobody's, and a refusal without a reason, each in one line and with exit code 1",
  { timeout: SLOW },
  async () => {
    const id = await makeVerification(account, "AWAITING_VERIFICATION");
    const refusals: [string[], RegExp][] = [
      [["aprove", id], /^Use it as: npm run verification -- \.\.\.\n/],
      [["approve", NOBODYS_ID], /^There is no such verification\.$/],
      [["reject", id], /^Say why, with --comment: the account reads it\.$/],
      [["agreement", "issue", id], /^Use it as: npm run verification -- \.\.\.\n/],
      [
        ["agreement", "add", id, "--date", "2026-01-31", "--kind", "Annex", "--signing", "MANUAL"],
        /^Give its number, with --number\.$/,
      ],
      [["agreement", "state", NOBODYS_ID, "VERIFIED"], /^There is no such agreement\.$/],
      [["creation-type", id, "BY_POST"], /^A verification came about by one of MANUAL, GOSUSLUGI, TRANSFER_RIGHTS\.$/],
    ];
    for (const [args, says] of refusals) {
      const { code, out, err } = await verification(...args);
      expect({ code, out }, args.join(" ")).toEqual({ code: 1, out: [""] });
      expect(err).toMatch(says);
    }
    expect(await stateOf(id)).toMatchObject({ status: "AWAITING_VERIFICATION" });
    expect(await decisions()).toEqual([]);
  },
);

it(
  "lists what waits, shows it, saves its document for its owner's eyes alone, and approves it once",
  { timeout: SLOW },
  async () => {
    const id = await makeVerification(account);
    const document = await makeDocument(account, { verificationId: id });
    await run(account.main, "mutation($id: ID!) { submitVerification(id: $id) { verification { id } } }", { id });

    expect((await verification("list")).out).toContainEqual(
      expect.stringMatching(new RegExp(`^verification ${id}  ${account.name}  since \\d{4}-\\d\\d-\\d\\dT`)),
    );
    const shown = await verification("show", id);
    expect(shown.out[0]).toBe(`Verification ${id} of ${account.name}: AWAITING_VERIFICATION, INDIVIDUAL`);
    expect(shown.out).toEqual(
      expect.arrayContaining(["  lastName: Byron", expect.stringContaining(`document ${document}: OTHER, paper.pdf`)]),
    );

    const file = join(folder, "passport.pdf");
    expect(await verification("document", "save", document, file)).toMatchObject({
      code: 0,
      out: [`paper.pdf is in ${file}.`],
    });
    expect(readFileSync(file)).toEqual(Buffer.from(PDF));
    expect(statSync(file).mode & 0o777).toBe(0o600);

    expect(await verification("approve", id, "--comment", "Welcome.")).toEqual({
      code: 0,
      out: [`Verification ${id}: approve is written down.`],
      err: "",
    });
    expect(await stateOf(id)).toMatchObject({ status: "VERIFIED", comment: "Welcome." });
    expect(await verification("approve", id)).toMatchObject({
      code: 1,
      err: "It is not under review: its state is VERIFIED.",
    });
    expect(await decisions()).toEqual([
      { actor: "OPERATOR", object_id: id, new_values: { status: "VERIFIED", comment: "Welcome." } },
    ]);
  },
);

it(
  "issues an agreement, notes how the verification came about, shows both, and decides on the agreement",
  { timeout: SLOW },
  async () => {
    const id = await makeVerification(account);
    const added = await verification(
      "agreement",
      "add",
      id,
      "--number",
      "SA-1",
      "--date",
      "2026-01-31",
      "--kind",
      "Service agreement",
      "--signing",
      "ESIGNATURE",
    );
    expect(added).toMatchObject({
      code: 0,
      out: [expect.stringMatching(new RegExp(`^Agreement \\d+ is issued for verification ${id}\\.$`))],
    });
    const agreement = /\d+/.exec(added.out[0]!)![0];
    const copy = await signAgreement(account, id, agreement);
    expect(await verification("creation-type", id, "transfer_rights")).toMatchObject({
      code: 0,
      out: [`Verification ${id}: its type is TRANSFER_RIGHTS now.`],
    });
    const shown = await verification("show", id);
    expect(shown.out[0]).toBe(
      `Verification ${id} of ${account.name}: AWAITING_DOCUMENTS_UPLOADING, INDIVIDUAL, TRANSFER_RIGHTS`,
    );
    expect(shown.out.at(-1)).toBe(
      `  agreement ${agreement}: Service agreement SA-1 of 2026-01-31, ESIGNATURE, IN_PROCESS, document ${copy}`,
    );
    expect(await verification("agreement", "state", agreement, "VERIFIED")).toEqual({
      code: 0,
      out: [`Agreement ${agreement}: its state is VERIFIED now.`],
      err: "",
    });
  },
);

it(
  "refuses with a reason, which the account reads, and says when nothing waits any more",
  { timeout: SLOW },
  async () => {
    const { id } = (await states()).find(({ status }) => status === "AWAITING_VERIFICATION")!;
    const address = await makeProof(account, "IN_PROGRESS");
    expect(await verification("address", "reject", address, "--comment", "The street is missing.")).toEqual({
      code: 0,
      out: [`Address ${address}: reject is written down.`],
      err: "",
    });
    expect(
      (await run(account.main, "query($id: ID!) { addressProof(id: $id) { status rejectMessage } }", { id: address }))
        .data.addressProof,
    ).toEqual({ status: "DECLINED", rejectMessage: "The street is missing." });
    expect(await verification("reject", id, "--comment", "The extract is older than a year.")).toMatchObject({
      code: 0,
    });
    expect(await stateOf(id)).toMatchObject({ status: "REJECTED", comment: "The extract is older than a year." });
    expect((await verification("list")).out).toEqual(["Nothing waits."]);
  },
);

import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { deleteDocument } from "@/lib/account/documents/delete-document";
import { submitVerification } from "@/lib/account/verification/submit-verification";
import { decideAgreement, issueAgreement } from "@/lib/account/verification-review/agreements";
import { decideVerification } from "@/lib/account/verification-review/decide";
import { setCreationType } from "@/lib/account/verification-review/set-creation-type";
import { makeContact } from "@/tests/support/contacts";
import { mailsOf } from "@/tests/support/mails";
import { makeAgreement, makeDocument, makeVerification, signAgreement } from "@/tests/support/verification";
import { type Account, asSuperuser, auditRows, makeAccount, NOBODYS_ID, run } from "@/tests/support/world";

const AGREEMENT = { number: "SA-1", date: "2026-01-31", kind: "Service agreement", signing: "ESIGNATURE" };

let account: Account;
let verification: string;
beforeEach(async () => {
  account = await makeAccount();
  verification = await makeVerification(account);
});

const agreements = async () =>
  (
    await run(
      account.main,
      "{ verifications { agreements { number date kind signing status documents { id fileName } } } }",
    )
  ).data.verifications[0].agreements as { status: string; documents: { id: string }[] }[];
const actions = async () =>
  (await auditRows(account))
    .filter(({ action }) => action.startsWith("agreement."))
    .map(({ actor, action }) => `${actor} ${action}`);

describe("an agreement", () => {
  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ["no number", { number: undefined }, /--number/],
    ["an empty number", { number: "  " }, /--number/],
    ["a number of 101 characters", { number: "1".repeat(101) }, /at most 100/],
    ["a line break in its kind", { kind: "Service\nagreement" }, /control characters/],
    ["a day that is none", { date: "2026-02-30" }, /--date/],
    ["another way to sign", { signing: "FAX" }, /MANUAL or ESIGNATURE/],
  ])("is not issued with %s", async (_what, wrong, says) => {
    await expect(issueAgreement(verification, { ...AGREEMENT, ...wrong })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringMatching(says),
    });
    expect(await agreements()).toEqual([]);
  });

  it("is not issued for a verification that is nobody's or closed, nor twice under one number", async () => {
    await expect(issueAgreement(NOBODYS_ID, AGREEMENT)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(issueAgreement(await makeVerification(account, "REJECTED"), AGREEMENT)).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await issueAgreement(verification, AGREEMENT);
    await expect(issueAgreement(verification, AGREEMENT)).rejects.toMatchObject({
      code: "CONFLICT",
      message: "The verification has an agreement SA-1 already.",
    });
    expect(await actions()).toEqual(["OPERATOR agreement.issue"]);
  });

  it("is decided to a state that there is, and to another than it has", async () => {
    const id = await makeAgreement(verification);
    await expect(decideAgreement(NOBODYS_ID, "VERIFIED")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(decideAgreement(id, "SIGNED")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(decideAgreement(id, "NEW")).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await actions()).toEqual(["OPERATOR agreement.issue"]);
  });

  it("keeps its signed copy, and takes no other, once it is verified", async () => {
    const id = await makeAgreement(verification, "SA-2");
    const copy = await signAgreement(account, verification, id);
    await decideAgreement(id, "verified");
    const refused = { code: "CONFLICT", message: "Agreement SA-2 is verified already." };
    await expect(signAgreement(account, verification, id)).rejects.toMatchObject(refused);
    await expect(deleteDocument(account.main, copy)).rejects.toMatchObject(refused);
    expect(await agreements()).toMatchObject([{ status: "VERIFIED", documents: [{ id: copy }] }]);
  });

  it("is issued, signed, taken back, signed again and verified, and the log and the contacts are told", async () => {
    await makeContact(account, { value: "told@example.com", verified: true });
    const id = String(await issueAgreement(verification, AGREEMENT));
    expect(await agreements()).toEqual([{ ...AGREEMENT, status: "NEW", documents: [] }]);
    const copies = [await signAgreement(account, verification, id), await signAgreement(account, verification, id)];
    await deleteDocument(account.main, copies[0]!);
    expect(await agreements()).toMatchObject([{ status: "IN_PROCESS", documents: [{ id: copies[1] }] }]);
    await deleteDocument(account.main, copies[1]!);
    expect(await agreements()).toMatchObject([{ status: "NEW", documents: [] }]);
    await signAgreement(account, verification, id);
    await decideAgreement(id, "REJECTED");
    await signAgreement(account, verification, id);
    expect(await agreements()).toMatchObject([{ status: "IN_PROCESS" }]);
    await decideAgreement(id, "VERIFIED");
    expect(await actions()).toEqual([
      "OPERATOR agreement.issue",
      "MAIN_ACCOUNT agreement.sign",
      "MAIN_ACCOUNT agreement.unsign",
      "MAIN_ACCOUNT agreement.sign",
      "OPERATOR agreement.decide",
      "MAIN_ACCOUNT agreement.sign",
      "OPERATOR agreement.decide",
    ]);
    expect((await mailsOf(account)).map(({ subject }) => subject)).toEqual(
      Array(3).fill("Agreement: the state changed"),
    );
  });

  it("that is issued has to be signed before its verification is handed in, where the operator asked for it", async () => {
    await asSuperuser(
      sql`update verifications set status = 'AWAITING_VERIFICATION' where verification_id = ${verification}`,
    );
    const id = await makeAgreement(verification);
    await decideVerification(verification, "ask-agreement", { comment: "Sign it, please." });
    await makeDocument(account, { verificationId: verification });
    const waits = { code: "CONFLICT", message: "Add the signed agreement first." };
    await expect(submitVerification(account.main, verification)).rejects.toMatchObject(waits);
    await decideAgreement(id, "REJECTED");
    await expect(submitVerification(account.main, verification)).rejects.toMatchObject(waits);
    await signAgreement(account, verification, id);
    expect(await submitVerification(account.main, verification)).toMatchObject({ status: "AWAITING_VERIFICATION" });
  });
});

it("notes how a verification came about: by hand until the operator says otherwise, and only by a way that there is", async () => {
  const origin = async () =>
    (await run(account.main, "{ verifications { creationType } }")).data.verifications[0].creationType as string;
  await expect(setCreationType(NOBODYS_ID, "GOSUSLUGI")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(setCreationType(verification, "BY_POST")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  await expect(setCreationType(verification, "MANUAL")).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await origin()).toBe("MANUAL");
  await setCreationType(verification, "gosuslugi");
  expect(await origin()).toBe("GOSUSLUGI");
  expect(await auditRows(account, "verification.setCreationType")).toMatchObject([
    { actor: "OPERATOR", old_values: { creationType: "MANUAL" }, new_values: { creationType: "GOSUSLUGI" } },
  ]);
});

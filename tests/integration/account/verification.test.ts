import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { addAddressProof } from "@/lib/account/address-proofs/add-address-proof";
import { deleteAddressProof } from "@/lib/account/address-proofs/delete-address-proof";
import { submitAddressProof, withdrawAddressProof } from "@/lib/account/address-proofs/submit-address-proof";
import { updateAddressProof } from "@/lib/account/address-proofs/update-address-proof";
import { deleteDocument } from "@/lib/account/documents/delete-document";
import { openDocument } from "@/lib/account/documents/open-document";
import { expireVerifications } from "@/lib/account/verification/expire-verifications";
import { saveVerification } from "@/lib/account/verification/save-verification";
import { submitVerification } from "@/lib/account/verification/submit-verification";
import { withdrawVerification } from "@/lib/account/verification/withdraw-verification";
import { decideAddressProof, decideDocument, decideVerification } from "@/lib/account/verification-review/decide";
import { listWaiting, showVerification } from "@/lib/account/verification-review/review";
import { NOT_KEPT } from "@/lib/platform/audit/changes";
import { sizeOfStoredFile } from "@/lib/platform/files/store";
import { makeContact } from "@/tests/support/contacts";
import { mailsOf } from "@/tests/support/mails";
import { ADDRESS, makeDocument, makeProof, makeVerification, PERSON } from "@/tests/support/verification";
import { type Account, anonymous, asSuperuser, auditRows, makeAccount, NOBODYS_ID, run } from "@/tests/support/world";

const person = { legalStatus: "INDIVIDUAL" as const, particulars: PERSON };
const statesOf = async ({ main }: Account) =>
  (await run(main, "{ verifications { status comment particulars { firstName companyName } documents { fileName } } }"))
    .data.verifications as { status: string }[];
const actionsOf = async (account: Account) =>
  (await auditRows(account))
    .filter(({ action, outcome }) => /^(verification|document|addressProof)\./.test(action) && outcome === "DONE")
    .map(({ action, actor }) => `${actor} ${action}`);
const given = (comment = "") => ({ comment });

describe("a verification", () => {
  it("is refused, by each verb itself, without a session and without the section, and nothing changes", async () => {
    const account = await makeAccount();
    const { ctx } = await account.subuser("PayerNoVerify");
    const id = await makeVerification(account);
    const document = await makeDocument(account, { verificationId: id });
    const proof = await makeProof(account);
    const before = await asSuperuser(
      sql`select v::text, d::text from verifications v, account_documents d where v.account_id = ${account.id} and d.account_id = ${account.id}`,
    );
    const verbs = [
      (asking: typeof ctx) => saveVerification(asking, person),
      (asking: typeof ctx) => submitVerification(asking, id),
      (asking: typeof ctx) => withdrawVerification(asking, id),
      (asking: typeof ctx) => deleteDocument(asking, document),
      (asking: typeof ctx) => openDocument(asking, document),
      (asking: typeof ctx) => addAddressProof(asking, ADDRESS),
      (asking: typeof ctx) => updateAddressProof(asking, { ...ADDRESS, id: proof }),
      (asking: typeof ctx) => submitAddressProof(asking, proof),
      (asking: typeof ctx) => withdrawAddressProof(asking, proof),
      (asking: typeof ctx) => deleteAddressProof(asking, proof),
    ];
    for (const verb of verbs) {
      await expect(verb(anonymous() as typeof ctx)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
      await expect(verb(ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(
      await asSuperuser(
        sql`select v::text, d::text from verifications v, account_documents d where v.account_id = ${account.id} and d.account_id = ${account.id}`,
      ),
    ).toEqual(before);
  });

  it.each<[string, Record<string, string>, string]>([
    ["a first name of 50 characters", { firstName: "a".repeat(50) }, "firstName"],
    ["a day that is none", { birthDate: "1990-02-30" }, "birthDate"],
    ["a day to come", { birthDate: "2999-01-01" }, "birthDate"],
    ["a country that is none", { countryCode: "XX" }, "countryCode"],
  ])("refuses %s with a sentence for the field", async (_what, wrong, field) => {
    const account = await makeAccount();
    const { errors } = await run(
      account.main,
      "mutation($input: SaveVerificationInput!) { saveVerification(input: $input) { verification { id } } }",
      { input: { ...person, particulars: wrong } },
    );
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [`particulars.${field}`]: expect.any(String) } },
    ]);
    expect(await statesOf(account)).toEqual([]);
  });

  it("goes from filling in over the review to what the operator decides, and a verified account starts anew to change something", async () => {
    const account = await makeAccount();
    const payer = await account.subuser("Payer");
    await makeContact(account, { value: "told@example.com", verified: true });
    const { verificationId } = await saveVerification(payer.ctx, {
      legalStatus: "INDIVIDUAL",
      particulars: { ...PERSON, lastName: "", companyName: "not asked of a person" },
    });
    const id = String(verificationId);
    await expect(submitVerification(payer.ctx, id)).rejects.toMatchObject({
      details: { fields: { "particulars.lastName": "Last name is missing." } },
    });
    const { version } = await saveVerification(payer.ctx, person);
    await expect(saveVerification(account.main, { ...person, version: version - 1 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(submitVerification(payer.ctx, id)).rejects.toMatchObject({
      code: "CONFLICT",
      message: "Add at least one document first.",
    });
    const document = await makeDocument(account, { verificationId: id });
    await expect(decideVerification(id, "approve", given())).rejects.toMatchObject({ code: "CONFLICT" });
    await submitVerification(payer.ctx, id);

    await expect(saveVerification(account.main, person)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(deleteDocument(account.main, document)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(makeDocument(account, { verificationId: id })).rejects.toMatchObject({ code: "CONFLICT" });
    await withdrawVerification(payer.ctx, id);
    await submitVerification(payer.ctx, id);
    expect(await listWaiting()).toContainEqual({
      kind: "verification",
      id: verificationId,
      account: account.name,
      since: expect.any(Date),
    });
    expect(await showVerification(id)).toMatchObject({
      account: account.name,
      thing: { particulars: { firstName: "Ada", companyName: "" } },
      documents: [{ fileName: "paper.pdf" }],
    });

    await expect(decideVerification(id, "ask-agreement", given(" "))).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await decideVerification(id, "ask-agreement", given("Sign it, please."));
    expect(await statesOf(account)).toMatchObject([
      { status: "AWAITING_AGREEMENT_UPLOADING", comment: "Sign it, please." },
    ]);
    await expect(submitVerification(payer.ctx, id)).rejects.toMatchObject({
      message: "Add the signed agreement first.",
    });
    await asSuperuser(
      sql`update account_documents set document_kind = 'AGREEMENT' where account_document_id = ${document}`,
    );
    await submitVerification(payer.ctx, id);
    await expect(decideDocument(document, "incomplete", given(" "))).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await decideDocument(document, "incomplete", given("Its second page is missing."));
    expect(
      (await run(account.main, "{ verifications { documents { status comment } } }")).data.verifications[0].documents,
    ).toMatchObject([{ status: "INCOMPLETE_SET", comment: "Its second page is missing." }]);
    await decideDocument(document, "accept", given());
    await decideVerification(id, "approve", given("Welcome."));
    expect(await statesOf(account)).toMatchObject([{ status: "VERIFIED", comment: "Welcome." }]);
    await expect(decideVerification(id, "reject", given("No"))).rejects.toMatchObject({ code: "CONFLICT" });

    const next = await saveVerification(payer.ctx, {
      legalStatus: "LEGAL_ENTITY",
      particulars: { companyName: "Harbour Ltd" },
    });
    expect(next.verificationId).not.toBe(verificationId);
    expect((await statesOf(account)).map(({ status }) => status)).toEqual(["AWAITING_DOCUMENTS_UPLOADING", "VERIFIED"]);
    expect(await actionsOf(account)).toEqual([
      "SUBUSER verification.start",
      "SUBUSER verification.save",
      "MAIN_ACCOUNT document.upload",
      "SUBUSER verification.submit",
      "SUBUSER verification.withdraw",
      "SUBUSER verification.submit",
      "OPERATOR verification.decide",
      "SUBUSER verification.submit",
      "OPERATOR document.decide",
      "OPERATOR document.decide",
      "OPERATOR verification.decide",
      "SUBUSER verification.start",
    ]);
    expect(JSON.stringify(await auditRows(account))).not.toContain(PERSON.identityDocument);
    expect((await mailsOf(account)).map(({ to, subject }) => [to, subject])).toEqual(
      [
        "Verification: the state changed",
        "Document reviewed",
        "Document reviewed",
        "Verification: the state changed",
      ].map((subject) => ["told@example.com", subject]),
    );
  });

  it("keeps a particular that is corrected, and tells the audit log which, and not what", async () => {
    const account = await makeAccount();
    await saveVerification(account.main, person);
    const { particulars } = await saveVerification(account.main, { ...person, particulars: { firstName: "Augusta" } });
    expect(particulars).toMatchObject({ ...PERSON, firstName: "Augusta" });
    expect(await auditRows(account, "verification.save")).toMatchObject([
      { old_values: { firstName: NOT_KEPT }, new_values: { firstName: NOT_KEPT } },
    ]);
    expect(Object.keys((await auditRows(account, "verification.save"))[0]!.new_values as object)).toEqual([
      "firstName",
    ]);
  });

  it("expires when what was asked for does not come within 30 days", async () => {
    const account = await makeAccount();
    const id = await makeVerification(account, "AWAITING_VERIFICATION");
    await decideVerification(id, "ask-documents", given("A passport, please."));
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await expireVerifications(inDays(29));
    expect(await statesOf(account)).toMatchObject([{ status: "WAITING_FOR_CONFIRMATION_DOCUMENTS" }]);
    await expireVerifications(inDays(31));
    expect(await statesOf(account)).toMatchObject([{ status: "WAITING_PERIOD_EXPIRED" }]);
    expect((await actionsOf(account)).at(-1)).toBe("SYSTEM verification.expire");
    await expect(submitVerification(account.main, id)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("is nobody's under an id that is nobody's, to the operator too", async () => {
    await expect(decideVerification(NOBODYS_ID, "approve", given())).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(decideAddressProof(NOBODYS_ID, "approve", given())).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(decideDocument("x", "accept", given())).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an address", () => {
  it.each<[string, Record<string, string>, string]>([
    ["no city", { city: " " }, "city"],
    ["a ZIP code of 30 characters", { zipCode: "1".repeat(30) }, "zipCode"],
    ["a company without a name", { salutation: "COMPANY" }, "company"],
    ["a person without a name", { lastName: "" }, "lastName"],
    ["a country that is none", { countryCode: "ZZ" }, "countryCode"],
  ])("refuses %s with a sentence for the field", async (_what, wrong, field) => {
    const { errors } = await run(
      (await makeAccount()).main,
      "mutation($input: AddressProofInput!) { addAddressProof(input: $input) { addressProof { id } } }",
      { input: { ...ADDRESS, ...wrong } },
    );
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.any(String) } },
    ]);
  });

  it("is handed in with a document, and the numbers that wait for it follow what the operator decides", async () => {
    const account = await makeAccount();
    const number = (
      await asSuperuser<{
        id: string;
      }>(sql`insert into phone_numbers (account_id, phone_number, country_code, category_name, price, purchase_date, next_renewal, required_verification, verification_status, unverified_hold_until, search_text)
      values (${account.id}, ${`49${account.id}`}, 'DE', 'GEOGRAPHIC', 1, now(), now(), 'LOCAL', 'REQUIRED', now(), '') returning phone_id::text as id`)
    )[0]!.id;
    const numberState = async () =>
      (
        await asSuperuser<{ state: string }>(
          sql`select concat(verification_status, ' ', unverified_hold_until is null) as state from phone_numbers where phone_id = ${number}`,
        )
      )[0]!.state;
    const { addressProofId, version } = await addAddressProof(account.main, ADDRESS);
    const id = String(addressProofId);
    await updateAddressProof(account.main, { ...ADDRESS, id, city: "Potsdam", version });
    await expect(updateAddressProof(account.main, { ...ADDRESS, id, version })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    const written = (await auditRows(account))
      .map(({ old_values, new_values }) => JSON.stringify([old_values, new_values]))
      .join();
    expect(written).toContain(`"street":"${NOT_KEPT}"`);
    for (const own of [ADDRESS.street, ADDRESS.city, ADDRESS.zipCode, ADDRESS.lastName, "Potsdam"])
      expect(written).not.toContain(own);
    await expect(submitAddressProof(account.main, id)).rejects.toMatchObject({ code: "CONFLICT" });
    await makeDocument(account, { addressProofId: id });
    await submitAddressProof(account.main, id);
    expect(await numberState()).toBe("IN_PROGRESS f");
    await expect(deleteAddressProof(account.main, id)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(decideAddressProof(id, "reject", given())).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await decideAddressProof(id, "reject", given("Too old."));
    expect(await numberState()).toBe("REQUIRED f");
    expect(
      (await run(account.main, "query($id: ID!) { addressProof(id: $id) { status rejectMessage } }", { id })).data
        .addressProof,
    ).toEqual({ status: "DECLINED", rejectMessage: "Too old." });
    await submitAddressProof(account.main, id);
    await decideAddressProof(id, "approve", given());
    expect(await numberState()).toBe("VERIFIED t");
    await expect(updateAddressProof(account.main, { ...ADDRESS, id })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await actionsOf(account)).toEqual([
      "MAIN_ACCOUNT addressProof.add",
      "MAIN_ACCOUNT addressProof.update",
      "MAIN_ACCOUNT document.upload",
      "MAIN_ACCOUNT addressProof.submit",
      "OPERATOR addressProof.decide",
      "MAIN_ACCOUNT addressProof.submit",
      "OPERATOR addressProof.decide",
    ]);
  });

  it("goes with its documents and their files", async () => {
    const account = await makeAccount();
    const id = await makeProof(account);
    const document = await makeDocument(account, { addressProofId: id });
    const [file] = await asSuperuser<{ key: string }>(
      sql`select file_key as key from account_documents where account_document_id = ${document}`,
    );
    expect(await sizeOfStoredFile(file!.key)).toBeGreaterThan(0);
    await deleteAddressProof(account.main, id);
    expect(await sizeOfStoredFile(file!.key)).toBeUndefined();
    await expect(openDocument(account.main, document)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is one of a list that is paged, the newest first", async () => {
    const account = await makeAccount();
    for (let i = 0; i < 3; i++) await makeProof(account);
    const first = await run(
      account.main,
      "{ addressProofs(first: 2) { totalCount pageInfo { endCursor hasNextPage } nodes { id documents { id } } } }",
    );
    expect(first.data.addressProofs).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await run(account.main, "query($after: String) { addressProofs(after: $after) { nodes { id } } }", {
      after: first.data.addressProofs.pageInfo.endCursor,
    });
    expect(rest.data.addressProofs.nodes).toHaveLength(1);
  });
});

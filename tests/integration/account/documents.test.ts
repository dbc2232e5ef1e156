import { sql } from "drizzle-orm";
import { NextRequest } from "next/server";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { GET } from "@/app/api/documents/[documentId]/route";
import { POST } from "@/app/api/uploads/documents/route";
import { uploadDocument } from "@/lib/account/documents/upload-document";
import { pdfOf, pngOf } from "@/lib/platform/commands/demo/papers";
import { filesDir } from "@/lib/platform/env";
import { bearer } from "@/tests/integration/over-http";
import { makeAgreement, makeDocument, makeProof, makeVerification, PDF } from "@/tests/support/verification";
import { type Account, asSuperuser, auditRows, makeAccount, NOBODYS_ID } from "@/tests/support/world";

let cookie: string | undefined;
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (cookie ? { value: cookie } : undefined) }),
  headers: async () => new Headers(),
}));

let account: Account;
let verification: string;
beforeEach(async () => {
  account = await makeAccount();
  verification = await makeVerification(account);
});

async function upload(token: string, body: Uint8Array | string | ReadableStream, params: Record<string, string> = {}) {
  const search = new URLSearchParams({ verification, kind: "IDENTITY", name: "passport.pdf", ...params });
  const init = { method: "POST", headers: bearer(token), body, duplex: "half" } as ConstructorParameters<
    typeof NextRequest
  >[1];
  const response = await POST(
    new NextRequest(`http://localhost:3000/api/uploads/documents?${search.toString()}`, init),
  );
  return { status: response.status, body: await response.json() };
}

async function download(token: string | undefined, id: string) {
  cookie = token;
  const response = await GET(new Request(`http://localhost:3000/api/documents/${id}`), {
    params: Promise.resolve({ documentId: id }),
  });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

const kept = () => {
  try {
    return readdirSync(join(filesDir(), String(account.id), "documents"));
  } catch {
    return [];
  }
};
const rows = () => asSuperuser(sql`select 1 from account_documents where account_id = ${account.id}`);

describe("a document", () => {
  it("is refused to whoever is not logged in or lacks the section, before its body is read", async () => {
    const { token } = await account.subuser("PayerNoVerify");
    for (const [who, status] of [
      ["nobody", 401],
      [token, 403],
    ] as const) {
      let read = 0;
      const body = new ReadableStream(
        { pull: (controller) => (read++, controller.enqueue(PDF)) },
        { highWaterMark: 0 },
      );
      expect((await upload(who, body)).status).toBe(status);
      expect(read).toBe(0);
    }
    expect(await rows()).toEqual([]);
  });

  it.each<[string, () => Uint8Array, string]>([
    ["what is a program", () => Buffer.from("MZ\x90\0\x03\0\0\0", "latin1"), "passport.pdf"],
    ["what is HTML", () => Buffer.from("<!doctype html><script>alert(1)</script>"), "passport.pdf"],
    ["a picture that calls itself PDF", () => pngOf(10, 10), "passport.pdf"],
    ["a PDF that calls itself a picture", () => pdfOf("x"), "passport.png"],
    ["a PDF that calls itself a program", () => pdfOf("x"), "passport.exe"],
    ["a PDF without an ending", () => pdfOf("x"), "passport"],
    ["nothing", () => Buffer.alloc(0), "passport.pdf"],
    ["a name with a path", () => pdfOf("x"), "../../etc/passport.pdf"],
    ["a name with a path of another system", () => pdfOf("x"), "C:\\passport.pdf"],
    ["a name with a line break", () => pdfOf("x"), "pass\r\nport.pdf"],
    ["a name that turns its ending around", () => pdfOf("x"), "pass\u202efdp.exe.pdf"],
    ["a name of 201 characters", () => pdfOf("x"), `${"p".repeat(197)}.pdf`],
    ["no name", () => pdfOf("x"), ""],
  ])("is not %s", async (_what, content, name) => {
    const { status, body } = await upload(account.token, content(), { name });
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: "BAD_USER_INPUT" });
    expect(await rows()).toEqual([]);
    expect(kept()).toEqual([]);
  });

  it("is not larger than 10 MB, said or unsaid, and nothing of it stays", async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(10_000_001)]);
    expect((await upload(account.token, large)).status).toBe(413);
    const parts = new ReadableStream({
      start: (controller) => (
        [PDF, Buffer.alloc(6_000_000), Buffer.alloc(6_000_000)].forEach((part) => controller.enqueue(part)),
        controller.close()
      ),
    });
    expect((await upload(account.token, parts)).status).toBe(413);
    expect(await rows()).toEqual([]);
    expect(kept()).toEqual([]);
  });

  it("goes to the disk as it comes, and is held in no memory until it is whole", async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(4_000_000)]);
    let onDisk = 0;
    async function* content() {
      yield large;
      onDisk = statSync(join(filesDir(), String(account.id), "documents", kept()[0]!)).size;
    }
    await uploadDocument(
      account.main,
      { verificationId: String(verification), kind: "OTHER", name: "large.pdf" },
      content(),
    );
    expect(onDisk).toBe(large.byteLength);
  });

  it("is one of twenty at most, two at once included", async () => {
    const key = (n: number) => sql`${`${account.id}/documents/`} || lpad(${String(n)}, 32, '0')`;
    for (let n = 0; n < 19; n++)
      await asSuperuser(
        sql`insert into account_documents (account_id, verification_id, document_kind, file_key, file_name, media_type, file_size, uploaded_by) values (${account.id}, ${verification}, 'OTHER', ${key(n)}, 'x.pdf', 'application/pdf', 1, 'x')`,
      );
    const both = await Promise.all([upload(account.token, PDF), upload(account.token, PDF)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await rows()).toHaveLength(20);
    expect(kept()).toHaveLength(1);
  });

  it("comes back as it was handed in, to keep and never to show, and the log has both", async () => {
    const picture = pngOf(40, 30);
    const { status, body } = await upload(account.token, picture, { name: 'Führerschein "neu".PNG' });
    expect({ status, document: body.document }).toEqual({
      status: 201,
      document: {
        id: expect.any(String),
        fileName: 'Führerschein "neu".PNG',
        mediaType: "image/png",
        fileSize: picture.length,
      },
    });
    const { headers, bytes } = await download(account.token, body.document.id);
    expect(bytes).toEqual(picture);
    expect(headers.get("content-type")).toBe("image/png");
    expect(headers.get("content-disposition")).toMatch(
      /^attachment; filename="F.hrerschein \\"neu\\"\.PNG"; filename\*=UTF-8''F%C3%BChrerschein/,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
    expect(headers.get("cache-control")).toContain("no-store");
    expect(
      (await auditRows(account)).map(({ action }) => action).filter((action) => action.startsWith("document")),
    ).toEqual(["document.upload", "document.download"]);
    const [row] = await asSuperuser<{ key: string }>(
      sql`select file_key as key from account_documents where account_id = ${account.id}`,
    );
    expect(row!.key).toMatch(/^\d+\/documents\/[0-9a-f]{32}$/);
  });

  it("of another account is like one that never was, and so is any to a role without the section", async () => {
    const id = await makeDocument(account, { verificationId: verification });
    const proof = await makeProof(account);
    const other = await makeAccount();
    const strangers = [
      other.token,
      (await other.subuser("Owner")).token,
      (await account.subuser("PayerNoVerify")).token,
      (await account.subuser("Developer")).token,
    ];
    for (const token of strangers) {
      const never = await download(token, NOBODYS_ID);
      expect(never.status).toBe(404);
      const theirs = await download(token, id);
      expect({ status: theirs.status, text: theirs.bytes.toString(), headers: [...theirs.headers] }).toEqual({
        status: 404,
        text: never.bytes.toString(),
        headers: [...never.headers],
      });
    }
    expect((await download(undefined, id)).status).toBe(401);
    expect((await download(account.token, id)).status).toBe(200);
    expect((await download(account.token, `${id}/../..`)).status).toBe(404);
    for (const owner of [
      ["verification", verification],
      ["addressProof", proof],
    ]) {
      const init = { method: "POST", headers: bearer(other.token), body: new Uint8Array(PDF) };
      const response = await POST(
        new NextRequest(
          `http://localhost:3000/api/uploads/documents?${new URLSearchParams([owner, ["kind", "OTHER"], ["name", "a.pdf"]]).toString()}`,
          init,
        ),
      );
      expect(response.status).toBe(404);
    }
    expect(await auditRows(account, "access.denied")).toMatchObject([
      { object_id: "VERIFICATION" },
      { object_id: "VERIFICATION" },
    ]);
  });

  it("is a signed copy of no agreement of another account or another verification, of none under another kind, and of none of an address", async () => {
    const other = await makeAccount();
    const theirs = await makeAgreement(await makeVerification(other));
    const elsewhere = await makeAgreement(await makeVerification(account));
    const own = await makeAgreement(verification);
    for (const agreement of [NOBODYS_ID, theirs, elsewhere])
      expect((await upload(account.token, PDF, { kind: "AGREEMENT", agreement })).status).toBe(404);
    expect((await upload(account.token, PDF, { kind: "IDENTITY", agreement: own })).status).toBe(400);
    await expect(
      uploadDocument(
        account.main,
        { addressProofId: await makeProof(account), agreementId: own, kind: "AGREEMENT", name: "a.pdf" },
        Readable.from([PDF]),
      ),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await rows()).toEqual([]);
    expect(kept()).toEqual([]);
    expect(
      await asSuperuser(
        sql`select 1 from verification_agreements where agreement_id in (${theirs}, ${elsewhere}, ${own}) and status <> 'NEW'`,
      ),
    ).toEqual([]);
    expect((await upload(account.token, PDF, { kind: "AGREEMENT", agreement: own })).status).toBe(201);
  });

  it("is not taken without saying what it is, or for nothing", async () => {
    expect((await upload(account.token, PDF, { kind: "SECRET" })).status).toBe(400);
    expect((await upload(account.token, PDF, { addressProof: "1" })).status).toBe(400);
    expect(await rows()).toEqual([]);
  });
});

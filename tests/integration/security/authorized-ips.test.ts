import { sql } from "drizzle-orm";
import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it } from "vitest";

import { POST as uploadRows } from "@/app/api/uploads/call-list/route";
import { PUT } from "@/app/api/uploads/recordings/[externalId]/route";
import { addApiKey } from "@/lib/access/api-keys/add-api-key";
import { countStoredFiles } from "@/lib/platform/files/store";
import { addAuthorizedIp } from "@/lib/security/authorized-ips/add-authorized-ip";
import { bearer, cookie, post, type Received } from "@/tests/integration/over-http";
import { makeKey, signToken } from "@/tests/support/service-account";
import {
  type Account,
  anonymous,
  auditRows,
  auditRowsWhere,
  makeAccount,
  NOBODYS_ID,
  PASSWORD,
  run,
} from "@/tests/support/world";

const ADD =
  "mutation($input: AddAuthorizedIpInput!) { addAuthorizedIp(input: $input) { authorizedIp { id network allowed } hostBitsCleared } }";
const DELETE = "mutation($id: ID!, $saysSo: Boolean) { deleteAuthorizedIp(id: $id, shutOutOwnAddress: $saysSo) }";
const CHECK =
  "query($address: String) { checkAuthorizedIp(address: $address) { address letIn entry { network allowed } } }";
const WHO = "{ viewer { kind } }";

let account: Account;
beforeEach(async () => {
  account = await makeAccount();
});

/** Uploads a file of a call list's rows from an address; also returns how much of it was read. */
async function uploadList(token: string, address: string) {
  let read = 0;
  const file = new ReadableStream(
    {
      pull: (controller) =>
        read++ === 0 ? controller.enqueue(new TextEncoder().encode("phone\n1\n")) : controller.close(),
    },
    { highWaterMark: 0 },
  );
  const response = await uploadRows(
    new NextRequest("http://localhost:3000/api/uploads/call-list", {
      method: "POST",
      headers: { ...bearer(token), ...from(address) },
      body: file,
      duplex: "half",
    } as ConstructorParameters<typeof NextRequest>[1]),
  );
  return { status: response.status, body: await response.json(), read };
}

const put = async (network: string, allowed: boolean) =>
  (await addAuthorizedIp(account.main, { network, allowed, shutOutOwnAddress: true })).authorizedIp.authorizedIpId;
const from = (address: string) => ({ "x-gatehouse-address": address });
const isIn = ({ status, body }: Received) => status === 200 && body.data?.viewer != null;
const check = async (address: string) => (await run(account.main, CHECK, { address })).data.checkAuthorizedIp;

describe("a program", () => {
  it("is refused by its address whatever token it has, and that stands in the audit log", async () => {
    const key = await makeKey(account.main);
    await put("203.0.113.0/24", false);
    for (const token of [account.token, await signToken(key), await signToken(key)]) {
      const { status, body } = await post(WHO, { ...bearer(token), ...from("203.0.113.5") });
      expect(status).toBe(403);
      expect(body).toEqual({
        errors: [
          {
            message: expect.stringContaining("203.0.113.5"),
            extensions: { code: "FORBIDDEN", reason: "UNAUTHORIZED_ADDRESS" },
          },
        ],
      });
      expect(isIn(await post(WHO, { ...bearer(token), ...from("203.0.114.5") }))).toBe(true);
    }
    const refused = await auditRows(account, "access.denied");
    expect(new Set(refused.map(({ actor, object_id, address }) => `${actor} ${object_id} ${address}`))).toEqual(
      new Set(["MAIN_ACCOUNT unauthorized-address 203.0.113.5", "SERVICE_ACCOUNT unauthorized-address 203.0.113.5"]),
    );
    expect(refused.reduce((sum, { count }) => sum + Number(count), 0)).toBe(3);
  });

  it("learns nothing of the lists by a wrong token", async () => {
    await put("203.0.113.0/24", false);
    const wrong = "A".repeat(43);
    const [inside, outside] = [
      await post(WHO, { ...bearer(wrong), ...from("203.0.113.5") }),
      await post(WHO, { ...bearer(wrong), ...from("192.0.2.1") }),
    ];
    expect(inside).toMatchObject({ status: 401, codes: ["UNAUTHENTICATED"] });
    expect(inside.text).toBe(outside.text);
  });

  it("is refused at the uploads' address too", async () => {
    const key = await makeKey(account.main, { engine: true });
    await put("203.0.113.0/24", false);
    const upload = (address: string) =>
      signToken(key).then((token) =>
        PUT(
          new Request("http://localhost/api/uploads/recordings/x", {
            method: "PUT",
            headers: { ...bearer(token), ...from(address) },
            body: "x",
          }),
        ),
      );
    expect((await upload("203.0.113.5")).status).toBe(403);
    expect((await upload("192.0.2.1")).status).not.toBe(403);
  });

  it("is refused a call list's upload before a byte of it is read, and let in from a listed address", async () => {
    const { key } = await addApiKey(account.main, { password: PASSWORD });
    const manager = await makeKey(account.main, { roles: ["CallListManager"] });
    await put("192.0.2.0/24", true);
    for (const token of [key, account.token, await signToken(manager)]) {
      const { status, body, read } = await uploadList(token, "203.0.113.5");
      expect({ status, reason: body.errors[0].extensions.reason, read }).toEqual({
        status: 403,
        reason: "UNAUTHORIZED_ADDRESS",
        read: 0,
      });
    }
    expect(await countStoredFiles(account.id, "uploads")).toBe(0);
    for (const token of [key, account.token, await signToken(manager)])
      expect(await uploadList(token, "192.0.2.7")).toMatchObject({ status: 200, body: { upload: { rowCount: 1 } } });
  });

  it("with an API key is refused from a foreign address, changes nothing there, and is let in from a listed one", async () => {
    const { apiKey, key } = await addApiKey(account.main, { password: PASSWORD });
    await put("192.0.2.0/24", true);
    const add = (address: string) =>
      post('mutation { addApplication(input: { name: "made-by-key" }) { application { name } } }', {
        ...bearer(key),
        ...from(address),
      });
    expect(await add("203.0.113.5")).toMatchObject({
      status: 403,
      body: {
        errors: [
          {
            message: expect.stringContaining("203.0.113.5"),
            extensions: { code: "FORBIDDEN", reason: "UNAUTHORIZED_ADDRESS" },
          },
        ],
      },
    });
    expect((await run(account.main, "{ applications { totalCount } }")).data.applications.totalCount).toBe(0);
    expect(await auditRows(account, "access.denied")).toMatchObject([
      { actor: "API_KEY", actor_name: apiKey.prefix, object_id: "unauthorized-address", address: "203.0.113.5" },
    ]);
    expect((await add("192.0.2.7")).body).toEqual({
      data: { addApplication: { application: { name: "made-by-key" } } },
    });
  });

  it("is let in by an allow list's networks alone, IPv4 within IPv6 included, and the deny list wins", async () => {
    const enters = async (address: string) => isIn(await post(WHO, { ...bearer(account.token), ...from(address) }));
    const seen = async () =>
      Promise.all(
        [
          "192.0.2.1",
          "::ffff:192.0.2.1",
          "::ffff:c000:201",
          "192.0.2.66",
          "2001:db8::1",
          "198.51.100.1",
          "unknown",
        ].map(enters),
      );
    expect(await seen()).toEqual([true, true, true, true, true, true, true]);
    await put("192.0.2.0/24", true);
    expect(await seen()).toEqual([true, true, true, true, false, false, false]);
    await put("2001:db8::/32", true);
    await put("192.0.2.64/26", false);
    expect(await seen()).toEqual([true, true, true, false, true, false, false]);
  });

  it("is not the panel: a cookie counts from anywhere", async () => {
    await put("0.0.0.0/0", false);
    expect(
      isIn(
        await post(WHO, {
          ...cookie(account.token),
          ...from("203.0.113.5"),
          origin: "http://localhost:3000",
          "sec-fetch-site": "same-origin",
        }),
      ),
    ).toBe(true);
  });

  it("of another account is not touched", async () => {
    await put("0.0.0.0/0", false);
    expect(isIn(await post(WHO, { ...bearer((await makeAccount()).token), ...from("203.0.113.5") }))).toBe(true);
  });
});

describe("a change that shuts out its own address", () => {
  const here = { ...from("203.0.113.5") };
  const asProgram = (query: string, variables: Record<string, unknown>) =>
    post(query, { ...bearer(account.token), ...here }, variables);

  it("is refused a program, even if it says so", async () => {
    for (const [network, allowed] of [
      ["203.0.113.5", false],
      ["192.0.2.0/24", true],
    ] as const) {
      const { body } = await asProgram(ADD, { input: { network, allowed, shutOutOwnAddress: true } });
      expect(body.errors[0].extensions).toEqual({
        code: "BAD_USER_INPUT",
        fields: { shutOutOwnAddress: expect.stringContaining("203.0.113.5") },
      });
    }
    expect((await asProgram("{ authorizedIps { totalCount } }", {})).body.data.authorizedIps.totalCount).toBe(0);
    expect(await auditRows(account, "authorizedIp.add")).toEqual([]);

    const own = (await asProgram(ADD, { input: { network: "203.0.113.0/24", allowed: true } })).body.data
      .addAuthorizedIp.authorizedIp.id;
    const other = (await asProgram(ADD, { input: { network: "192.0.2.0/24", allowed: true } })).body.data
      .addAuthorizedIp.authorizedIp.id;
    expect((await asProgram(DELETE, { id: own, saysSo: true })).codes).toEqual(["BAD_USER_INPUT"]);
    expect((await asProgram(DELETE, { id: other })).body.data).toEqual({ deleteAuthorizedIp: true });
    expect((await asProgram(DELETE, { id: own })).body.data, "the last of an allow list lets all in again").toEqual({
      deleteAuthorizedIp: true,
    });
  });

  it("is asked about in the panel, and done there once that is said", async () => {
    const ctx = { ...account.main, request: { ...account.main.request, address: "203.0.113.5" } };
    const input = { network: "203.0.113.0/24", allowed: false };
    expect((await run(ctx, ADD, { input })).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { shutOutOwnAddress: "This would shut out 203.0.113.5, from which you are here." },
    });
    expect((await run(ctx, ADD, { input: { ...input, shutOutOwnAddress: true } })).errors).toEqual([]);
    expect(
      (await run(ctx, ADD, { input: { network: "198.51.100.0/24", allowed: false } })).errors,
      "who is out already is not asked again",
    ).toEqual([]);
    expect((await run(ctx, CHECK)).data.checkAuthorizedIp).toEqual({
      address: "203.0.113.5",
      letIn: false,
      entry: { network: "203.0.113.0/24", allowed: false },
    });
  });
});

describe("an entry", () => {
  it.each(["", "here", "192.0.2.0/33", "010.0.0.1", "192.0.2.0/255.0.255.0"])("is refused as %j", async (network) =>
    expect((await run(account.main, ADD, { input: { network, allowed: false } })).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { network: expect.any(String) },
    }),
  );

  it("is refused whoever lacks the section, and of another account as if it were not there", async () => {
    const id = await put("192.0.2.1", false);
    const [support, stranger] = [await account.subuser("Support"), await makeAccount()];
    expect((await run(support.ctx, ADD, { input: { network: "192.0.2.2", allowed: false } })).codes).toEqual([
      "FORBIDDEN",
    ]);
    expect((await run(support.ctx, "{ authorizedIps { totalCount } }")).codes).toEqual(["FORBIDDEN"]);
    for (const other of [id, NOBODYS_ID, "x"])
      expect((await run(stranger.main, DELETE, { id: other })).codes).toEqual(["NOT_FOUND"]);
  });

  it("is kept once, with its host bits cleared, and added and deleted with an audit row", async () => {
    const { data } = await run(account.main, ADD, {
      input: { network: "192.0.2.17/24", allowed: false, description: "old office" },
    });
    expect(data.addAuthorizedIp).toMatchObject({
      hostBitsCleared: true,
      authorizedIp: { network: "192.0.2.0/24", allowed: false },
    });
    expect(
      (await run(account.main, ADD, { input: { network: "192.0.2.0/255.255.255.0", allowed: true } })).errors[0]!
        .extensions,
    ).toMatchObject({ fields: { network: expect.stringContaining("already") } });
    await run(account.main, DELETE, { id: data.addAuthorizedIp.authorizedIp.id });
    const rows = (await auditRowsWhere(sql`log.account_id = ${account.id} and action like 'authorizedIp.%'`)).map(
      ({ action, object_name, old_values, new_values }) => [action, object_name, old_values ?? new_values],
    );
    const values = { network: "192.0.2.0/24", allowed: false, description: "old office" };
    expect(rows).toEqual([
      ["authorizedIp.add", "192.0.2.0/24", values],
      ["authorizedIp.delete", "192.0.2.0/24", values],
    ]);
  });

  it("decides as the check says: the deny list before the allow list, the narrowest first", async () => {
    for (const [network, allowed] of [
      ["192.0.2.0/24", true],
      ["192.0.2.0/28", true],
      ["192.0.2.8/29", false],
      ["2001:db8::/32", true],
    ] as const)
      await put(network, allowed);
    expect(await check("192.0.2.1")).toEqual({
      address: "192.0.2.1",
      letIn: true,
      entry: { network: "192.0.2.0/28", allowed: true },
    });
    expect(await check("::ffff:192.0.2.9")).toEqual({
      address: "192.0.2.9",
      letIn: false,
      entry: { network: "192.0.2.8/29", allowed: false },
    });
    expect(await check("2001:DB8::1")).toMatchObject({ address: "2001:db8::1", letIn: true });
    expect(await check("198.51.100.1")).toEqual({ address: "198.51.100.1", letIn: false, entry: null });
    expect((await run(account.main, CHECK, { address: "somewhere" })).codes).toEqual(["BAD_USER_INPUT"]);
  });
});

it("programs seen lately are counted", async () => {
  expect((await run(account.main, "{ programsSeenLately }")).data.programsSeenLately).toBe(0);
  await post(WHO, { ...bearer(await signToken(await makeKey(account.main))), ...from(anonymous().request.address) });
  expect((await run(account.main, "{ programsSeenLately }")).data.programsSeenLately).toBe(1);
});

import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { makeKey, program } from "@/tests/support/service-account";
import { type Account, asSuperuser, auditRowsWhere, makeAccount, NOBODYS_ID, run } from "@/tests/support/world";

const ADD_NETWORK =
  "mutation($input: AddSipNetworkInput!) { addSipNetwork(input: $input) { sipNetwork { id network } hostBitsCleared } }";
const ADD =
  "mutation($input: AddBlockedCallerInput!) { addBlockedCaller(input: $input) { blockedCaller { id phone isPattern } } }";
const IMPORT =
  "mutation($input: ImportBlockedCallersInput!) { importBlockedCallers(input: $input) { lines { line typed status problem } } }";
const CHECK = "query($number: String!) { checkPstnBlackList(number: $number) { phone } }";
const ENGINE = "{ engineAccount { sipWhiteList pstnBlackList } }";

let account: Account;
beforeEach(async () => {
  account = await makeAccount();
});

const block = (phone: string) => run(account.main, ADD, { input: { phone } });
const blocking = async (number: string) =>
  (await run(account.main, CHECK, { number })).data.checkPstnBlackList.map(({ phone }: { phone: string }) => phone);
const written = (kind: string) =>
  auditRowsWhere(sql`log.account_id = ${account.id} and action like ${`${kind}.%`}`).then((rows) =>
    rows.map(({ action, object_name }) => [action, object_name]),
  );

describe("the SIP white list", () => {
  it("is closed to who lacks its section, and one's entries to other accounts", async () => {
    const { data } = await run(account.main, ADD_NETWORK, { input: { network: "192.0.2.0/24" } });
    const [supervisor, stranger] = [await account.subuser("Supervisor"), await makeAccount()];
    expect((await run(supervisor.ctx, ADD_NETWORK, { input: { network: "192.0.2.1" } })).codes).toEqual(["FORBIDDEN"]);
    expect((await run(supervisor.ctx, "{ sipWhiteList { totalCount } }")).codes).toEqual(["FORBIDDEN"]);
    for (const id of [data.addSipNetwork.sipNetwork.id, NOBODYS_ID, "-1"])
      expect((await run(stranger.main, "mutation($id: ID!) { deleteSipNetwork(id: $id) }", { id })).codes).toEqual([
        "NOT_FOUND",
      ]);
    expect((await run(stranger.main, "{ sipWhiteList { totalCount } }")).data.sipWhiteList.totalCount).toBe(0);
  });

  it("takes a network once, with a length or a mask, and the engine gets it", async () => {
    const add = async (network: string) =>
      (await run(account.main, ADD_NETWORK, { input: { network, description: "PBX" } })).data.addSipNetwork;
    expect(await add("198.51.100.9/255.255.255.248")).toMatchObject({
      sipNetwork: { network: "198.51.100.8/29" },
      hostBitsCleared: true,
    });
    expect(await add("2001:db8:5::/48")).toMatchObject({ hostBitsCleared: false });
    const single = await add("203.0.113.7");
    expect(
      (await run(account.main, ADD_NETWORK, { input: { network: "203.0.113.7/32" } })).errors[0]!.extensions,
    ).toEqual({ code: "BAD_USER_INPUT", fields: { network: "This network is on the list already." } });
    expect((await run(account.main, ADD_NETWORK, { input: { network: "pbx.example.com" } })).codes).toEqual([
      "BAD_USER_INPUT",
    ]);
    const engine = await program(await makeKey(account.main, { engine: true }));
    expect((await run(engine, ENGINE)).data.engineAccount.sipWhiteList).toEqual([
      "198.51.100.8/29",
      "203.0.113.7/32",
      "2001:db8:5::/48",
    ]);
    expect((await run(account.main, ENGINE)).codes).toEqual(["FORBIDDEN"]);

    await run(account.main, "mutation($id: ID!) { deleteSipNetwork(id: $id) }", { id: single.sipNetwork.id });
    expect((await run(engine, ENGINE)).data.engineAccount.sipWhiteList).toHaveLength(2);
    expect(await written("sipNetwork")).toEqual([
      ["sipNetwork.add", "198.51.100.8/29"],
      ["sipNetwork.add", "2001:db8:5::/48"],
      ["sipNetwork.add", "203.0.113.7"],
      ["sipNetwork.delete", "203.0.113.7"],
    ]);
  });
});

it.each([
  [
    "AuthorizedIp",
    async () =>
      (
        await run(
          account.main,
          'mutation { addAuthorizedIp(input: { network: "192.0.2.0/24", allowed: false, description: "Old" }) { authorizedIp { id } } }',
        )
      ).data.addAuthorizedIp.authorizedIp.id,
  ],
  [
    "SipNetwork",
    async () =>
      (await run(account.main, ADD_NETWORK, { input: { network: "192.0.2.0/24", description: "Old" } })).data
        .addSipNetwork.sipNetwork.id,
  ],
  [
    "BlockedCaller",
    async () =>
      (await run(account.main, ADD, { input: { phone: "+49 900 1234567", description: "Old" } })).data.addBlockedCaller
        .blockedCaller.id,
  ],
])(
  "what is said of an entry (%s) is changed by who holds the section, in 200 characters, with old and new in the audit log",
  async (name, add) => {
    const id = await add();
    const [support, stranger] = [await account.subuser("Support"), await makeAccount()];
    const update = (ctx: Account["main"], description: string) =>
      run(
        ctx,
        `mutation($id: ID!, $description: String!) { update${name}(id: $id, description: $description) { description } }`,
        { id, description },
      );
    expect((await update(support.ctx, "x")).codes).toEqual(["FORBIDDEN"]);
    expect((await update(stranger.main, "x")).codes).toEqual(["NOT_FOUND"]);
    expect((await update(account.main, "x".repeat(201))).errors[0]!.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: { description: expect.any(String) },
    });
    expect((await update(account.main, " New ")).data[`update${name}`]).toEqual({ description: "New" });
    await update(account.main, "New");
    const action = `${name[0]!.toLowerCase()}${name.slice(1)}.update`;
    expect(
      await auditRowsWhere(sql`log.account_id = ${account.id} and action = ${action} and outcome = 'DONE'`),
    ).toMatchObject([{ old_values: { description: "Old" }, new_values: { description: "New" } }]);
  },
);

describe("the PSTN black list", () => {
  it("is closed to who lacks its section, and one's entries to other accounts", async () => {
    const { data } = await block("+49 30 901820");
    const [developer, stranger] = [await account.subuser("Developer"), await makeAccount()];
    for (const [query, variables] of [
      [ADD, { input: { phone: "+4930901821" } }],
      [IMPORT, { input: { text: "1" } }],
      [CHECK, { number: "+4930901820" }],
      ["{ pstnBlackList { totalCount } }", {}],
    ] as const) {
      expect((await run(developer.ctx, query, variables)).codes).toEqual(["FORBIDDEN"]);
    }
    for (const id of [data.addBlockedCaller.blockedCaller.id, NOBODYS_ID, ""])
      expect((await run(stranger.main, "mutation($id: ID!) { deleteBlockedCaller(id: $id) }", { id })).codes).toEqual([
        "NOT_FOUND",
      ]);
    expect((await run(stranger.main, CHECK, { number: "+4930901820" })).data.checkPstnBlackList).toEqual([]);
  });

  it.each([
    "",
    "12345",
    "+0123456789",
    "+49 30 901820 901820 9",
    "49(",
    "(?=49).*",
    "(4)\\1",
    "(.{50}){50}",
    "+49 or so",
    "49 .*",
    "4".repeat(50) + ".*".repeat(25),
  ])("refuses %j", async (phone) =>
    expect((await block(phone)).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { phone: expect.any(String) },
    }),
  );

  it.each([
    ["+49 (30) 901-820", "4930901820", false],
    ["49 30 901820", "4930901820", false],
    ["+49900.*", "49900.*", true],
    ["\\+49900.*", "49900.*", true],
    ["4930[0-4]\\d{6}", "4930[0-4]\\d{6}", true],
    ["4930901820|4930901821", "4930901820|4930901821", true],
  ])("keeps %s as %s", async (typed, phone, isPattern) =>
    expect((await block(typed)).data.addBlockedCaller.blockedCaller).toMatchObject({ phone, isPattern }),
  );

  it("tells which entries refuse a number: those that fit all of it", async () => {
    for (const phone of ["+4930901820", "4930.*", "49309018", "33.*", "493090182[0-4]"]) await block(phone);
    expect(await blocking("+49 30 901820")).toEqual(["493090182[0-4]", "4930.*", "4930901820"]);
    expect(await blocking("4930901829")).toEqual(["4930.*"]);
    expect(await blocking("00493090182")).toEqual([]);
    expect((await run(account.main, CHECK, { number: "a friend" })).codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("takes pasted lines with a report on each, and the engine gets what was added", async () => {
    await block("4930901820");
    const text = "+49 30 901820\r\n\n+44 20 7946 0000\n447946.*\n442079460000\nnonsense(\n";
    expect(
      (await run(account.main, IMPORT, { input: { text, description: "spam" } })).data.importBlockedCallers.lines,
    ).toEqual([
      { line: 1, typed: "+49 30 901820", status: "KNOWN", problem: null },
      { line: 3, typed: "+44 20 7946 0000", status: "ADDED", problem: null },
      { line: 4, typed: "447946.*", status: "ADDED", problem: null },
      { line: 5, typed: "442079460000", status: "KNOWN", problem: null },
      { line: 6, typed: "nonsense(", status: "REFUSED", problem: expect.stringContaining("pattern") },
    ]);
    expect(
      (await run(await program(await makeKey(account.main, { engine: true })), ENGINE)).data.engineAccount
        .pstnBlackList,
    ).toEqual(["442079460000", "447946.*", "4930901820"]);
    expect(
      (await run(account.main, '{ pstnBlackList(search: "SPAM") { totalCount nodes { phone } } }')).data.pstnBlackList
        .totalCount,
    ).toBe(2);
    for (const bad of [" \n ", Array.from({ length: 1_001 }, (_, n) => 4_930_000_000 + n).join("\n")])
      expect((await run(account.main, IMPORT, { input: { text: bad } })).codes).toEqual(["BAD_USER_INPUT"]);
    expect(await written("blockedCaller")).toEqual([
      ["blockedCaller.add", "4930901820"],
      ["blockedCaller.import", account.name],
    ]);
  });

  it("has room for 200 patterns and 10,000 entries", async () => {
    await asSuperuser(
      sql`insert into pstn_black_list (account_id, pstn_blacklist_phone) select ${account.id}, n || '.*' from generate_series(1, 199) n`,
    );
    expect(
      (await run(account.main, IMPORT, { input: { text: "44.*\n441.*\n4420.*" } })).data.importBlockedCallers.lines.map(
        ({ status }: { status: string }) => status,
      ),
    ).toEqual(["KNOWN", "ADDED", "REFUSED"]);
    expect((await block("4421.*")).errors[0]!.extensions).toMatchObject({
      fields: { phone: expect.stringContaining("200 patterns") },
    });
    await asSuperuser(
      sql`insert into pstn_black_list (account_id, pstn_blacklist_phone) select ${account.id}, 49300000000 + n from generate_series(1, 9800) n`,
    );
    expect((await block("+4930901820")).errors[0]!.extensions).toMatchObject({
      fields: { phone: expect.stringContaining("10,000") },
    });
    expect(await blocking("49300000001")).toEqual(expect.arrayContaining(["49300000001", "49.*"]));
  });
});

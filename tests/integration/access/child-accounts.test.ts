import { type SQL, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { asChild, NotInFamilyError } from "@/db/family";
import { withAccount } from "@/db/with-account";
import { openWhileFrozen } from "@/graphql/guard-schema";
import { schema } from "@/graphql/schema";
import { logIn } from "@/lib/access/auth/log-in";
import { resolveAbove, resolveSession } from "@/lib/access/auth/resolve-session";
import { viewerOf } from "@/lib/access/auth/viewer-of";
import { addSubuser } from "@/lib/access/subusers/add-subuser";
import type { Ctx } from "@/lib/platform/ctx";
import { rootCalls } from "@/tests/support/any-call";
import { dumpOf } from "@/tests/support/dump";
import { type Child, enter, makeChild } from "@/tests/support/family";
import { balanceOf, payIn } from "@/tests/support/money";
import { makeKey, program } from "@/tests/support/service-account";
import {
  type Account,
  anonymous,
  asRole,
  asSuperuser,
  auditRows,
  makeAccount,
  NOBODYS_ID,
  PASSWORD,
  run,
  unique,
  withToken,
} from "@/tests/support/world";

const TRANSFER =
  "mutation($input: TransferInput!) { transferMoney(input: $input) { balance childAccount { balance } transactionId } }";
const ENTER = "mutation($id: ID!) { enterChildAccount(id: $id) { sessionId accountName } }";
const ADD =
  "mutation($input: AddChildAccountInput!) { addChildAccount(input: $input) { childAccount { id name state balance currency } } }";
const opening = (accountName = unique("kid-")) => ({
  input: { accountName, email: `${accountName}@example.com`, password: PASSWORD },
});
const moving = (
  childAccountId: number | string,
  direction: "TO_CHILD" | "FROM_CHILD",
  amount: string,
  idempotencyKey = unique("t-"),
) => ({ input: { childAccountId, direction, amount, idempotencyKey } });

let parent: Account;
let child: Child;
let other: Account;
let othersChild: Child;

beforeAll(async () => {
  [parent, other] = [await makeAccount(), await makeAccount()];
  [child, othersChild] = [await makeChild(parent.main), await makeChild(other.main)];
});

it("tells no more than a few times which names and e-mails other accounts have, and holds up nobody by trying", async () => {
  const account = await makeAccount();
  const add = (email: string, ctx: Ctx = account.main) => run(ctx, ADD, { input: { ...opening().input, email } });
  const tries = [];
  for (let n = 0; n < 6; n++) tries.push((await add(other.email)).codes);
  expect(tries).toEqual([...Array(5).fill(["BAD_USER_INPUT"]), ["RATE_LIMITED"]]);
  expect(
    (await auditRows(account, "childAccount.add")).map(({ outcome, new_values }) => ({ outcome, new_values })),
  ).toEqual([{ outcome: "FAILED", new_values: null }]);
  expect((await add(`${unique("kid-")}@example.com`, parent.main)).errors).toEqual([]);
});

it("is opened as often as there is room, since only what fails is counted", async () => {
  const account = await makeAccount();
  for (let n = 0; n < 8; n++) expect((await run(account.main, ADD, opening())).errors).toEqual([]);
});

it("has its name in the parent's transactions for whoever holds child accounts alone", async () => {
  const account = await makeAccount();
  const kid = await makeChild(account.main);
  await payIn(account, "5");
  await run(account.main, TRANSFER, moving(kid.id, "TO_CHILD", "1"));
  const read = async (ctx: Ctx) =>
    (await run(ctx, "{ transactions { nodes { type description relatedAccountName } } }")).data.transactions.nodes[0];
  expect(await read(account.main)).toEqual({
    type: "TRANSFER_TO_CHILD",
    description: "",
    relatedAccountName: kid.name,
  });
  expect(JSON.stringify(await read((await account.subuser("Accountant")).ctx))).not.toContain(kid.name);
});

describe("an account that is no child of the viewer's", () => {
  const strangers: [string, () => number | string][] = [
    ["another parent's child", () => othersChild.id],
    ["another main account", () => other.id],
    ["the account itself", () => parent.id],
    ["nobody's id", () => NOBODYS_ID],
    ["no id at all", () => "1 or 1=1"],
  ];

  it.each(strangers)("%s is not there: not to see, enter, freeze or move money with", async (_who, idOf) => {
    const id = idOf();
    const before = [await dumpOf(other.id), await dumpOf(othersChild.id)];
    await payIn(parent, "5");
    const tries = [
      await run(parent.main, "query($id: ID!) { childAccount(id: $id) { name } }", { id }),
      await run(parent.main, ENTER, { id }),
      await run(parent.main, "mutation($id: ID!) { freezeChildAccount(id: $id) { childAccount { id } } }", { id }),
      await run(parent.main, "mutation($id: ID!) { unfreezeChildAccount(id: $id) { childAccount { id } } }", { id }),
      await run(parent.main, TRANSFER, moving(id, "TO_CHILD", "1")),
      await run(parent.main, TRANSFER, moving(id, "FROM_CHILD", "1")),
    ];
    expect(tries.map(({ codes }) => codes)).toEqual(Array(6).fill(["NOT_FOUND"]));
    expect([await dumpOf(other.id), await dumpOf(othersChild.id)]).toEqual(before);
  });

  it("is out of reach below the verbs too", async () => {
    for (const id of [othersChild.id, other.id, parent.id]) {
      await expect(withAccount({ accountId: parent.id }, (tx) => asChild(tx, id, async () => "in"))).rejects.toThrow(
        NotInFamilyError,
      );
    }
    await expect(
      withAccount({ accountId: child.id }, (tx) => asChild(tx, parent.id, async () => "in")),
    ).rejects.toThrow(NotInFamilyError);
  });

  it("leaves the transaction in its own account, whatever happens in the child", async () => {
    const current = await withAccount({ accountId: parent.id }, async (tx) => {
      await asChild(tx, child.id, () => Promise.reject(new Error("refused"))).catch(() => undefined);
      return (await tx.execute(sql`select current_setting('gatehouse.account_id') as id`)) as unknown as {
        rows: { id: string }[];
      };
    });
    expect(current.rows).toEqual([{ id: String(parent.id) }]);
  });
});

describe("a child account", () => {
  it("is opened with a login of its own, and both logs tell of it", async () => {
    const variables = opening();
    const { data, errors } = await run((await parent.subuser("Owner")).ctx, ADD, variables);
    expect(errors).toEqual([]);
    const made = data.addChildAccount.childAccount;
    expect(made).toMatchObject({
      name: variables.input.accountName,
      state: "ACTIVE",
      balance: "0.0000",
      currency: "USD",
    });
    const { token } = await logIn(anonymous(), { login: variables.input.email, password: PASSWORD });
    const viewer = await resolveSession(token);
    expect(viewer).toMatchObject({
      kind: "MAIN_ACCOUNT",
      accountId: Number(made.id),
      parent: { accountId: parent.id, name: parent.name },
      frozen: false,
    });
    expect(await auditRows(parent, "childAccount.add")).toContainEqual(
      expect.objectContaining({ object_id: made.id, outcome: "DONE" }),
    );
    expect(await auditRows({ id: Number(made.id) }, "account.open")).toEqual([
      expect.objectContaining({ actor: "PARENT", actor_name: expect.stringContaining(`${parent.name}: sub-`) }),
    ]);
  });

  it("has none under it, by the verb nor in the database", async () => {
    expect((await run(child.main, ADD, opening())).codes).toEqual(["CONFLICT"]);
    const inside = await enter(parent.main, child.id);
    expect((await run(inside.ctx, ADD, opening())).codes).toEqual(["CONFLICT"]);
    const grandchild = asSuperuser(
      sql`insert into accounts (account_name, account_email, password_hash, parent_account_id) values ('grandchild', 'g@example.com', '', ${child.id})`,
    );
    await expect(grandchild).rejects.toMatchObject({
      cause: { message: expect.stringContaining("no child accounts") },
    });
  });

  it("is refused for a name or an e-mail that is taken, a weak password, and by those who may not open one", async () => {
    const fieldsOf = async (input: object) =>
      Object.keys(
        ((await run(parent.main, ADD, { input: { ...opening().input, ...input } })).errors[0]?.extensions?.fields ??
          {}) as object,
      );
    expect(await fieldsOf({ accountName: other.name })).toEqual(["accountName"]);
    expect(await fieldsOf({ email: other.email.toUpperCase() })).toEqual(["email"]);
    expect(await fieldsOf({ password: "password1234567" })).toEqual(["password"]);
    expect((await run((await parent.subuser("Admin", "Accountant")).ctx, ADD, opening())).codes).toEqual(["FORBIDDEN"]);
  });

  it("is one of its parent's list alone, which sorts, searches and pages", async () => {
    const account = await makeAccount();
    const made = [await makeChild(account.main), await makeChild(account.main), await makeChild(account.main)];
    await payIn(made[1]!, "7.5");
    const LIST =
      "query($search: String, $sort: ChildAccountSort, $state: ChildAccountState, $after: String, $first: Int) { childAccounts(search: $search, sort: $sort, state: $state, after: $after, first: $first) { totalCount nodes { name balance } pageInfo { endCursor } } }";
    const names = async (variables: object) =>
      (await run(account.main, LIST, { ...variables })).data.childAccounts.nodes.map(
        ({ name }: { name: string }) => name,
      );
    const sorted = made.map(({ name }) => name).sort();
    expect(await names({})).toEqual(sorted);
    expect((await names({ sort: "BALANCE_DESC" }))[0]).toBe(made[1]!.name);
    expect(await names({ search: made[2]!.email.toUpperCase() })).toEqual([made[2]!.name]);
    expect(await names({ state: "FROZEN" })).toEqual([]);
    const { data } = await run(account.main, LIST, { first: 2, sort: "BALANCE_ASC" });
    expect(data.childAccounts.totalCount).toBe(3);
    expect(await names({ first: 2, sort: "BALANCE_ASC", after: data.childAccounts.pageInfo.endCursor })).toEqual([
      made[1]!.name,
    ]);
    expect((await run(made[0]!.main, LIST)).data.childAccounts.nodes).toEqual([]);
  });
});

describe("money", () => {
  it("moves both ways, once under a key, and both sides' transactions name the other", async () => {
    const [account, kid] = await family();
    await payIn(account, "10");
    const to = moving(kid.id, "TO_CHILD", "6.5");
    expect((await run(account.main, TRANSFER, to)).data.transferMoney).toMatchObject({
      balance: "3.5000",
      childAccount: { balance: "6.5000" },
    });
    const again = await Promise.all([run(account.main, TRANSFER, to), run(account.main, TRANSFER, to)]);
    expect(again.map(({ data }) => data.transferMoney.balance)).toEqual(["3.5000", "3.5000"]);
    expect((await run(account.main, TRANSFER, { input: { ...to.input, amount: "1" } })).codes).toEqual(["CONFLICT"]);
    expect((await run(account.main, TRANSFER, moving(kid.id, "FROM_CHILD", "0.25"))).data.transferMoney).toMatchObject({
      balance: "3.7500",
      childAccount: { balance: "6.2500" },
    });
    const rows = await asSuperuser(
      sql`select account_id::int, transaction_type as type, amount::text, related_account_id::int as related from transactions where account_id in (${account.id}, ${kid.id}) and transaction_type <> 'BANK_TRANSFER' order by transaction_id`,
    );
    expect(rows).toEqual([
      { account_id: account.id, type: "TRANSFER_TO_CHILD", amount: "-65000", related: kid.id },
      { account_id: kid.id, type: "TRANSFER_FROM_PARENT", amount: "65000", related: account.id },
      { account_id: account.id, type: "TRANSFER_FROM_CHILD", amount: "2500", related: kid.id },
      { account_id: kid.id, type: "TRANSFER_TO_PARENT", amount: "-2500", related: account.id },
    ]);
    expect(await auditRows(account, "childAccount.transfer")).toHaveLength(2);
    expect(await auditRows({ id: kid.id }, "account.transfer")).toEqual([
      expect.objectContaining({ actor: "PARENT", actor_name: `${account.name}: main account` }),
      expect.anything(),
    ]);
  });

  it("is refused when it is short, credit included, and for what is no amount; nothing of it stays", async () => {
    const [account, kid] = await family();
    await payIn(account, "1");
    await payIn(kid, "1");
    await withAccount({ accountId: account.id }, (tx) =>
      tx.execute(sql`update account_balances set credit_limit = 1000000`),
    );
    const before = [await moneyOf(account.id), await moneyOf(kid.id)];
    for (const direction of ["TO_CHILD", "FROM_CHILD"] as const) {
      const short = await run(account.main, TRANSFER, moving(kid.id, direction, "1.01"));
      expect(short.errors[0]?.extensions).toMatchObject({ code: "CONFLICT", reason: "INSUFFICIENT_FUNDS" });
      for (const amount of ["-1", "0", "0.00", "0.001", "1e9", "1000000.01", "99999999999999", "NaN", " "]) {
        expect({ amount, codes: (await run(account.main, TRANSFER, moving(kid.id, direction, amount))).codes }).toEqual(
          { amount, codes: ["BAD_USER_INPUT"] },
        );
      }
    }
    expect([await moneyOf(account.id), await moneyOf(kid.id)]).toEqual(before);
  });

  it("is moved by nobody from below or from inside, and by none but those who hold the section", async () => {
    const [account, kid] = await family();
    await payIn(account, "1");
    const inside = await enter(account.main, kid.id);
    const accountant = await account.subuser("Accountant", "Admin");
    for (const id of [kid.id, account.id]) {
      expect((await run(kid.main, TRANSFER, moving(id, "FROM_CHILD", "1"))).codes).toEqual(["NOT_FOUND"]);
      expect((await run(inside.ctx, TRANSFER, moving(id, "TO_CHILD", "1"))).codes).toEqual(["NOT_FOUND"]);
      expect((await run(accountant.ctx, TRANSFER, moving(id, "TO_CHILD", "1"))).codes).toEqual(["FORBIDDEN"]);
    }
    expect([await balanceOf(account), await balanceOf(kid)]).toEqual(["1.0000", "0.0000"]);
  });

  it("is neither lost nor made, however many move it at once", async () => {
    const [account, ...kids] = await family(2);
    for (const one of [account, ...kids]) await payIn(one, "10");
    const move = fc.record({
      kid: fc.nat(1),
      direction: fc.constantFrom("TO_CHILD" as const, "FROM_CHILD" as const),
      cents: fc.integer({ min: 1, max: 1_500 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 2, maxLength: 8 }), async (moves) => {
        const answers = await Promise.all(
          moves.map(({ kid, direction, cents }) =>
            run(account.main, TRANSFER, moving(kids[kid]!.id, direction, (cents / 100).toFixed(2))),
          ),
        );
        for (const { codes } of answers) expect([[], ["CONFLICT"]]).toContainEqual(codes);
        const [sums] = await asSuperuser<{ total: string; least: string; wrong: number }>(sql`
          select sum(balance)::text as total, min(balance)::text as least,
            count(*) filter (where balance <> (select sum(amount) from ledger_entries e where e.account_id = b.account_id and book = 'BALANCE'))::int as wrong
          from account_balances b where account_id in (${account.id}, ${kids[0]!.id}, ${kids[1]!.id})`);
        expect(sums).toMatchObject({ total: "300000", wrong: 0 });
        expect(Number(sums!.least)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it("mixes no two accounts in one request of many fields", async () => {
    const [account, kid] = await family();
    await payIn(account, "3");
    const { token } = await enterAs(account);
    const mixed = `mutation($kid: ID!, $stranger: ID!) {
      in: enterChildAccount(id: $kid) { sessionId }
      app: addApplication(input: { name: "${unique("app-")}" }) { application { id } }
      bad: transferMoney(input: { childAccountId: $stranger, direction: FROM_CHILD, amount: "1", idempotencyKey: "a" }) { balance }
      good: transferMoney(input: { childAccountId: $kid, direction: TO_CHILD, amount: "1", idempotencyKey: "b" }) { balance }
    }`;
    const { data, codes } = await run(await withToken(token), mixed, { kid: kid.id, stranger: othersChild.id });
    expect(codes).toEqual(["NOT_FOUND"]);
    expect(data.good).toEqual({ balance: "2.0000" });
    const [app] = await asSuperuser<{ account_id: number }>(
      sql`select account_id::int from applications where application_id = ${data.app.application.id}`,
    );
    expect(app!.account_id).toBe(account.id);
  });
});

describe("entering", () => {
  it("acts in the child with the role above, is told to both, and ends with the session that it came from", async () => {
    const [account, kid] = await family();
    const owner = await account.subuser("Owner", "Support");
    const inside = await enter(owner.ctx, kid.id);
    expect(inside.ctx.viewer).toMatchObject({
      kind: "PARENT",
      isMainAccount: false,
      accountId: kid.id,
      roles: ["Owner", "Support"],
      subuserId: null,
      name: `${account.name}: ${owner.name}`,
    });
    expect(inside.ctx.viewer.session.expiresAt).toEqual(owner.ctx.viewer.session.expiresAt);
    const made = await run(
      inside.ctx,
      "mutation($input: AddApplicationInput!) { addApplication(input: $input) { application { id } } }",
      { input: { name: unique("app-") } },
    );
    expect(made.errors).toEqual([]);
    expect(await auditRows(account, "childAccount.enter")).toEqual([
      expect.objectContaining({
        actor: "SUBUSER",
        actor_name: owner.name,
        object_id: String(kid.id),
        address: owner.ctx.request.address,
      }),
    ]);
    expect(
      (await auditRows({ id: kid.id }))
        .filter(({ actor }) => actor === "PARENT")
        .map(({ action, actor_name }) => [action, actor_name])
        .slice(-2),
    ).toEqual([
      ["account.enter", `${account.name}: ${owner.name}`],
      ["application.add", `${account.name}: ${owner.name}`],
    ]);
    expect(
      (await run(inside.ctx, "{ viewer { kind enteredFrom sessions { id } subuser { id } } apiKeys { id } }")).codes,
    ).toEqual(["FORBIDDEN"]);
    await run(owner.ctx, "mutation { logOut }");
    expect(await inside.again()).toBeNull();
  });

  it("from the main account is as the child's main account, but for its password, sessions and API keys", async () => {
    const [account, kid] = await family();
    const inside = await enter(account.main, kid.id);
    expect(inside.ctx.viewer).toMatchObject({
      kind: "PARENT",
      isMainAccount: true,
      roles: ["MainAccount"],
      name: `${account.name}: main account`,
    });
    const password = await run(
      inside.ctx,
      `mutation { changePassword(input: { oldPassword: "${PASSWORD}", newPassword: "another harbor in the snow" }) }`,
    );
    expect(password.errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN", reason: "ENTERED" });
    expect((await run(inside.ctx, `mutation { addApiKey(input: { password: "${PASSWORD}" }) { key } }`)).codes).toEqual(
      ["FORBIDDEN"],
    );
    const { data } = await run(inside.ctx, "{ viewer { sessions { id } } }");
    expect(data.viewer.sessions).toEqual([{ id: String(inside.ctx.viewer.session.id) }]);
    expect(
      (await run(inside.ctx, "mutation($id: ID!) { endSession(id: $id) }", { id: kid.main.viewer.session.id })).codes,
    ).toEqual(["NOT_FOUND"]);
    // The child can't see or end the session of a user who entered from the parent account either.
    expect((await run(kid.main, "{ viewer { sessions { id } } }")).data.viewer.sessions).toEqual([
      { id: String(kid.main.viewer.session.id) },
    ]);
    expect(
      (await run(kid.main, "mutation($id: ID!) { endSession(id: $id) }", { id: inside.ctx.viewer.session.id })).codes,
    ).toEqual(["NOT_FOUND"]);
    expect(await inside.again()).not.toBeNull();
  });

  const ends: [string, (account: Account, owner: Awaited<ReturnType<Account["subuser"]>>) => Promise<unknown>][] = [
    [
      "is disabled",
      ({ main }, { id }) =>
        run(main, `mutation { updateSubuser(input: { id: ${id}, status: DISABLED }) { subuser { id } } }`),
    ],
    ["is deleted", ({ main }, { id }) => run(main, `mutation { deleteSubuser(id: ${id}) }`)],
    [
      "is demoted",
      ({ main }, { id }) =>
        run(main, `mutation { updateSubuser(input: { id: ${id}, roles: [Admin] }) { subuser { id } } }`),
    ],
    ["is signed out", ({ main }, { id }) => run(main, `mutation { endSubuserSessions(subuserId: ${id}) }`)],
    [
      "gets another password",
      ({ main }, { id }) =>
        run(
          main,
          `mutation { resetSubuserPassword(input: { id: ${id}, password: "another harbor in the snow" }) { subuser { id } } }`,
        ),
    ],
    [
      "is past the end of the session above",
      (_account, { ctx }) =>
        asSuperuser(
          sql`update sessions set expires_at = now() - interval '1 second' where session_id = ${ctx.viewer.session.id}`,
        ),
    ],
    [
      "finds the account above closed",
      ({ id }) => asSuperuser(sql`update accounts set active = false where account_id = ${id}`),
    ],
  ];

  it.each(ends)("is over at once when whoever entered %s", async (_what, happens) => {
    const [account, kid] = await family();
    const owner = await account.subuser("Owner");
    const inside = await enter(owner.ctx, kid.id);
    expect(await inside.again()).not.toBeNull();
    await happens(account, owner);
    expect(await inside.again()).toBeNull();
  });

  it.each(ends.slice(0, 5))(
    "changes nothing by a request that was on its way when whoever entered %s",
    async (_what, happens) => {
      const [account, kid] = await family();
      const owner = await account.subuser("Owner");
      const inside = await enter(owner.ctx, kid.id);
      const DISABLE =
        "mutation($id: ID!, $status: SubuserStatus!) { updateSubuser(input: { id: $id, status: $status }) { subuser { id } } }";
      const ADD = `mutation { addSubuser(input: { name: "kidsown", password: "${PASSWORD}", roles: [Support] }) { subuser { id } } }`;
      const { id } = (await run(kid.main, ADD)).data.addSubuser.subuser;
      await happens(account, owner);
      expect((await run(inside.ctx, DISABLE, { id, status: "DISABLED" })).data.updateSubuser).toBeNull();
      expect((await run(kid.main, "query($id: ID!) { subuser(id: $id) { status } }", { id })).data.subuser).toEqual({
        status: "ACTIVE",
      });
    },
  );

  it("is for people of the account above who hold the section, and goes one way", async () => {
    const [account, kid] = await family();
    const key = await program(await makeKey(account.main, { roles: ["Owner"] }));
    expect((await run(key, ENTER, { id: kid.id })).errors[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
      reason: "NOT_A_PERSON",
    });
    expect((await run((await account.subuser("Admin")).ctx, ENTER, { id: kid.id })).codes).toEqual(["FORBIDDEN"]);
    expect((await run(kid.main, ENTER, { id: account.id })).codes).toEqual(["NOT_FOUND"]);
    const inside = await enter(account.main, kid.id);
    for (const id of [account.id, kid.id]) expect((await run(inside.ctx, ENTER, { id })).codes).toEqual(["NOT_FOUND"]);
    await asSuperuser(sql`update accounts set active = false where account_id = ${kid.id}`);
    expect((await run(account.main, ENTER, { id: kid.id })).codes).toEqual(["CONFLICT"]);
    expect(await inside.again()).toBeNull();
  });

  it("leads whoever was inside a closed child back to their own account, and nobody by another's session", async () => {
    const [account, kid] = await family();
    const [owner, otherOwner] = [await account.subuser("Owner"), await account.subuser("Owner")];
    const [inside, otherInside] = [await enter(owner.ctx, kid.id), await enter(otherOwner.ctx, kid.id)];
    await asSuperuser(sql`update accounts set active = false where account_id = ${kid.id}`);
    expect(await inside.again()).toBeNull();
    for (const [inner, outer] of [
      [otherInside.token, owner.token],
      [kid.token, owner.token],
      [owner.token, owner.token],
      [inside.token, inside.token],
      ["", owner.token],
    ] as const) {
      expect(await resolveAbove(inner, outer)).toBeNull();
    }
    expect(await resolveAbove(inside.token, owner.token)).toMatchObject({ accountId: account.id, subuserId: owner.id });
    await run(owner.ctx, "mutation { logOut }");
    expect(await resolveAbove(inside.token, owner.token)).toBeNull();
  });

  it("leaves to the session above, which logging out ends with it", async () => {
    const [account, kid] = await family();
    const owner = await account.subuser("Owner");
    const first = await enter(owner.ctx, kid.id);
    expect((await run(owner.ctx, "mutation { leaveChildAccount }")).codes).toEqual(["FORBIDDEN"]);
    expect((await run(first.ctx, "mutation { leaveChildAccount }")).data).toEqual({ leaveChildAccount: true });
    expect([await first.again(), (await resolveSession(owner.token))?.accountId]).toEqual([null, account.id]);
    const second = await enter(owner.ctx, kid.id);
    expect((await run(second.ctx, "mutation { logOut }")).data).toEqual({ logOut: true });
    expect([await second.again(), await resolveSession(owner.token)]).toEqual([null, null]);
    expect(
      (await auditRows(account)).filter(({ actor_name }) => actor_name === owner.name).map(({ action }) => action),
    ).toEqual([
      "session.logIn",
      "childAccount.enter",
      "childAccount.leave",
      "childAccount.enter",
      "childAccount.leave",
      "session.logOut",
    ]);
  });

  it("lets work go on for whoever asked for it as what they are above, and for nobody else", async () => {
    const [account, kid] = await family();
    const owner = await account.subuser("Owner");
    const asked = { accountId: kid.id, subuserId: owner.id, keyId: null, entered: true };
    expect(await viewerOf(asked)).toMatchObject({ kind: "PARENT", isMainAccount: false, roles: ["Owner"] });
    expect(await viewerOf({ ...asked, accountId: othersChild.id })).toBeNull();
    expect(await viewerOf({ ...asked, accountId: account.id })).toBeNull();
    await run(
      account.main,
      `mutation { updateSubuser(input: { id: ${owner.id}, roles: [Admin] }) { subuser { id } } }`,
    );
    expect(await viewerOf(asked)).toBeNull();
  });

  it("gives an owner of the account above no way in that outlasts them, and lets them close others'", async () => {
    const [account, kid] = await family();
    const { subuser } = await addSubuser(kid.main, {
      name: "person",
      password: PASSWORD,
      roles: ["Support", "Developer"],
    });
    const [id, key] = [subuser.subuserId, (await makeKey(kid.main, { roles: ["Support", "Developer"] })).keyId];
    const ways = [
      `addSubuser(input: { name: "${unique("sub-")}", password: "${PASSWORD}", roles: [Support] }) { subuser { id } }`,
      `resetSubuserPassword(input: { id: ${id}, password: "another harbor in the snow" }) { subuser { id } }`,
      `updateSubuser(input: { id: ${id}, roles: [Support, Owner] }) { subuser { id } }`,
      `updateSubuser(input: { id: ${id}, status: ACTIVE }) { subuser { id } }`,
      'addServiceAccount(input: { name: "key", roles: [Support] }) { keyFile { keyId } }',
      `rotateServiceAccountKey(id: "${key}") { keyFile { keyId } }`,
      `updateServiceAccount(input: { id: "${key}", roles: [Support, Owner] }) { serviceAccount { id } }`,
      `updateServiceAccount(input: { id: "${key}", disabled: false }) { serviceAccount { id } }`,
    ].map((way) => `mutation { ${way} }`);
    const owner = (await enter((await account.subuser("Owner")).ctx, kid.id)).ctx;
    for (const closing of [
      `updateSubuser(input: { id: ${id}, roles: [Support], status: DISABLED }) { subuser { id } }`,
      `updateServiceAccount(input: { id: "${key}", roles: [Support], disabled: true }) { serviceAccount { id } }`,
    ]) {
      expect((await run(owner, `mutation { ${closing} }`)).errors).toEqual([]);
    }
    for (const way of ways)
      expect({ way, extensions: (await run(owner, way)).errors[0]?.extensions }).toMatchObject({
        way,
        extensions: { code: "FORBIDDEN", reason: "ENTERED" },
      });
    const main = (await enter(account.main, kid.id)).ctx;
    for (const way of ways) expect({ way, errors: (await run(main, way)).errors }).toEqual({ way, errors: [] });
  });
});

describe("a frozen account", () => {
  it("lets its people and programs look, and change nothing by any mutation but the listed ones", async () => {
    const [account, kid] = await family();
    const key = await program(await makeKey(kid.main, { roles: ["Owner"], engine: true }));
    const inside = await enter(account.main, kid.id);
    expect(
      (
        await run(account.main, "mutation($id: ID!) { freezeChildAccount(id: $id) { childAccount { state } } }", {
          id: kid.id,
        })
      ).data.freezeChildAccount.childAccount,
    ).toEqual({ state: "FROZEN" });
    expect(await auditRows({ id: kid.id }, "account.freeze")).toEqual([expect.objectContaining({ actor: "PARENT" })]);
    expect(await auditRows(account, "childAccount.freeze")).toHaveLength(1);
    const frozen = [
      await withToken(kid.token),
      await withToken(inside.token),
      { ...key, viewer: (await viewerOf({ accountId: kid.id, subuserId: null, keyId: key.viewer.keyId }))! },
    ];
    expect(Object.keys(openWhileFrozen).filter((coordinate) => !rootCalls(schema)[coordinate])).toEqual([]);
    const before = (await dumpOf(kid.id)).filter((row) => !row.startsWith("audit_"));
    let tried = 0;
    for (const [coordinate, [query, variables]] of Object.entries(rootCalls(schema))) {
      if (!coordinate.startsWith("Mutation.") || coordinate in openWhileFrozen) continue;
      for (const ctx of frozen) {
        const { codes, errors } = await run(ctx, query, variables);
        expect({ coordinate, codes }).toEqual({ coordinate, codes: ["FORBIDDEN"] });
        if (errors[0]?.extensions?.reason === "ACCOUNT_FROZEN") tried++;
      }
    }
    expect(tried).toBeGreaterThan(100);
    expect((await dumpOf(kid.id)).filter((row) => !row.startsWith("audit_"))).toEqual(before);
    expect((await run(frozen[0]!, "{ applications { totalCount } account { frozen } }")).data).toMatchObject({
      account: { frozen: true },
    });
    await run(account.main, "mutation($id: ID!) { unfreezeChildAccount(id: $id) { childAccount { state } } }", {
      id: kid.id,
    });
    const made = await run(
      await withToken(kid.token),
      `mutation { addApplication(input: { name: "${unique("app-")}" }) { application { id } } }`,
    );
    expect(made.errors).toEqual([]);
  }, 60_000);

  it("is told to its engine, which goes on reporting what happened", async () => {
    const [account, kid] = await family();
    const key = await makeKey(kid.main, { engine: true });
    const told = async () => (await run(await program(key), "{ engineAccount { frozen } }")).data.engineAccount.frozen;
    expect(await told()).toBe(false);
    await run(account.main, "mutation($id: ID!) { freezeChildAccount(id: $id) { childAccount { state } } }", {
      id: kid.id,
    });
    expect(await told()).toBe(true);
    expect((await run(await program(key), "mutation { putCharges(charges: []) { added } }")).errors).toEqual([]);
  });

  it("freezes whoever came from it into a child", async () => {
    const [account, kid] = await family();
    const inside = await enter(account.main, kid.id);
    await asSuperuser(sql`update accounts set frozen = true where account_id = ${account.id}`);
    expect((await inside.again())?.frozen).toBe(true);
    expect((await resolveSession(kid.token))?.frozen).toBe(false);
  });
});

describe("row level security", () => {
  it("shows a parent its children's names and balances, and no row of anything else of theirs", async () => {
    const [account, kid] = await family();
    await payIn(kid, "1");
    const tables = await asSuperuser<{ name: string }>(
      sql`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'account_id' order by 1`,
    );
    const seen: Record<string, string[]> = {};
    for (const [viewer, stranger] of [
      [account.id, kid.id],
      [kid.id, account.id],
    ] as const) {
      for (const { name } of tables) {
        const rows = await asRole(
          "gatehouse_app",
          viewer,
          sql`select 1 from ${sql.identifier(name)} where account_id = ${stranger}`,
        ).catch(() => []);
        if (rows.length > 0) (seen[viewer === account.id ? "above" : "below"] ??= []).push(name);
      }
    }
    expect(seen).toEqual({ above: ["account_balances", "accounts"] });
  });

  it("lets neither change the other by any statement", async () => {
    const [account, kid] = await family();
    const before = [await dumpOf(account.id), await dumpOf(kid.id)];
    for (const [viewer, stranger] of [
      [account.id, kid.id],
      [kid.id, account.id],
    ] as const) {
      await asRole("gatehouse_app", viewer, sql`update accounts set frozen = true where account_id = ${stranger}`);
      await asRole(
        "gatehouse_app",
        viewer,
        sql`update account_balances set credit_limit = 5 where account_id = ${stranger}`,
      );
      await asRole("gatehouse_app", viewer, sql`delete from scenarios where account_id = ${stranger}`);
      await asRole("gatehouse_app", viewer, sql`update scenarios set script = '' where account_id = ${stranger}`);
    }
    expect([await dumpOf(account.id), await dumpOf(kid.id)]).toEqual(before);
  });

  it("lets no rule's scenario become another account's by any statement", async () => {
    const refused = (statement: SQL) =>
      expect(asRole("gatehouse_app", parent.id, statement)).rejects.toMatchObject({ cause: { code: "42501" } });
    await refused(sql`update rule_scenarios set scenario_account_id = ${other.id}`);
    await refused(
      sql`insert into rule_scenarios (account_id, rule_id, scenario_id, position, scenario_account_id) values (${parent.id}, 1, 1, 0, ${other.id})`,
    );
  });
});

/** Creates an account with child accounts. */
async function family(): Promise<[Account, Child]>;
async function family(children: 2): Promise<[Account, Child, Child]>;
async function family(children = 1): Promise<unknown> {
  const account = await makeAccount();
  const kids = [];
  while (kids.length < children) kids.push(await makeChild(account.main));
  return [account, ...kids];
}

const moneyOf = async (id: number) =>
  (await dumpOf(id)).filter((row) => /^(transactions|ledger_entries|account_balances|audit_log) /.test(row));

const enterAs = async ({ name }: Account) => logIn(anonymous(), { login: name, password: PASSWORD });

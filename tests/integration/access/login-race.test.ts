import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";

import { logIn, logInSubuser } from "@/lib/access/auth/log-in";
import type * as passwordHash from "@/lib/access/auth/password-hash";
import { whileHeld } from "@/tests/support/held-lock";
import {
  type Account,
  anonymous,
  asSuperuser,
  auditRows,
  makeAccount,
  PASSWORD,
  run,
  withToken,
} from "@/tests/support/world";

const NEW = "another harbor in the snow";

// Runs while a password is being verified or hashed, to test concurrent changes.
const meanwhile = vi.hoisted(() => ({
  verified: undefined as (() => Promise<unknown>) | undefined,
  hashed: undefined as (() => Promise<unknown>) | undefined,
}));

vi.mock("@/lib/access/auth/password-hash", async (importOriginal) => {
  const original = await importOriginal<typeof passwordHash>();
  const once = async (when: keyof typeof meanwhile) => {
    const happens = meanwhile[when];
    meanwhile[when] = undefined;
    await happens?.();
  };
  return {
    ...original,
    verifyPassword: async (...typed: Parameters<typeof original.verifyPassword>) => {
      const matches = await original.verifyPassword(...typed);
      await once("verified");
      return matches;
    },
    hashPassword: async (password: string) => {
      const hash = await original.hashPassword(password);
      await once("hashed");
      return hash;
    },
  };
});

afterEach(() => Object.assign(meanwhile, { verified: undefined, hashed: undefined }));

const happenings: [string, (account: Account, id: number) => Promise<{ errors: readonly unknown[] }>][] = [
  [
    "the password is reset",
    ({ main }, id) =>
      run(
        main,
        `mutation { resetSubuserPassword(input: { id: ${id}, password: "${NEW}", mustChangePassword: false }) { subuser { id } } }`,
      ),
  ],
  [
    "the subuser is disabled and enabled again",
    async ({ main }, id) => {
      await run(main, `mutation { updateSubuser(input: { id: ${id}, status: DISABLED }) { subuser { id } } }`);
      return run(main, `mutation { updateSubuser(input: { id: ${id}, status: ACTIVE }) { subuser { id } } }`);
    },
  ],
  [
    "the subuser is disabled",
    ({ main }, id) =>
      run(main, `mutation { updateSubuser(input: { id: ${id}, status: DISABLED }) { subuser { id } } }`),
  ],
  ["the subuser is deleted", ({ main }, id) => run(main, `mutation { deleteSubuser(id: ${id}) }`)],
];

describe("a login that is under way while", () => {
  it.each(happenings.filter(([what]) => !what.includes("again")))(
    "%s is refused as a wrong one",
    async (_what, happen) => {
      const account = await makeAccount();
      const { id, name, loginId } = await account.subuser("Owner");
      meanwhile.verified = async () => expect((await happen(account, id)).errors).toEqual([]);
      await expect(logInSubuser(anonymous(), { loginId, name, password: PASSWORD })).rejects.toMatchObject({
        code: "UNAUTHENTICATED",
        message: "The name or the password is wrong.",
      });
      expect(meanwhile.verified, "it did happen meanwhile").toBeUndefined();
    },
  );
});

describe("a main account's login that is under way while", () => {
  it.each<[string, (account: Account) => Promise<unknown>]>([
    [
      "its password is changed",
      ({ main }) =>
        run(main, "mutation($input: ChangePasswordInput!) { changePassword(input: $input) }", {
          input: { oldPassword: PASSWORD, newPassword: NEW },
        }),
    ],
    [
      "the account is closed",
      ({ id }) => asSuperuser(sql`update accounts set active = false where account_id = ${id}`),
    ],
  ])("%s is refused as a wrong one", async (_what, happen) => {
    const account = await makeAccount();
    meanwhile.verified = () => happen(account);
    await expect(logIn(anonymous(), { login: account.name, password: PASSWORD })).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
    expect(meanwhile.verified, "it did happen meanwhile").toBeUndefined();
  });
});

describe.runIf(process.env.DATABASE_URL)("a login that waits for the account's lock", () => {
  /** Returns the result of a login that finds the account locked by a transaction with a change. */
  const whileLocked = (account: Account, change: string, id: number, login: () => Promise<unknown>): Promise<unknown> =>
    whileHeld(
      async (other) => {
        await other.query("select from accounts where account_id = $1 for no key update", [account.id]);
        await other.query(change, [id]);
      },
      1,
      () =>
        login().then(
          () => "logged in",
          (error: unknown) => error,
        ),
    );

  it.each([
    ["password", "update accounts set password_hash = 'another' where account_id = $1"],
    ["being open", "update accounts set active = false where account_id = $1"],
  ])("sees the main account's %s as it is behind the lock", async (_what, change) => {
    const account = await makeAccount();
    const login = () => logIn(anonymous(), { login: account.name, password: PASSWORD });
    expect(await whileLocked(account, change, account.id, login)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it.each([
    ["password", "update subusers set password_hash = 'another' where subuser_id = $1"],
    ["status", "update subusers set status = 'DISABLED' where subuser_id = $1"],
    ["end", "delete from subusers where subuser_id = $1"],
  ])("sees the subuser's %s as it is behind the lock", async (_what, change) => {
    const account = await makeAccount();
    const { id, name, loginId } = await account.subuser("Owner");
    const login = () => logInSubuser(anonymous(), { loginId, name, password: PASSWORD });
    expect(await whileLocked(account, change, id, login)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("goes on where nothing of the kind was changed, and notes the roles as they are behind the lock", async () => {
    const account = await makeAccount();
    const { id, name, loginId } = await account.subuser("Owner");
    const login = () => logInSubuser(anonymous(), { loginId, name, password: PASSWORD });
    expect(
      await whileLocked(account, "update subuser_roles set role = 'Support' where subuser_id = $1", id, login),
    ).toBe("logged in");
    expect((await auditRows(account, "session.logIn")).map((row) => row.actor_roles)).toContainEqual(["Support"]);
  });
});

describe("changePassword that is under way while", () => {
  it.each(happenings)("%s changes nothing", async (_what, happen) => {
    const account = await makeAccount();
    const { id, name, loginId, ctx, token } = await account.subuser("Owner");
    const theirs = "the harbor that nobody knows";
    meanwhile.verified = async () => expect((await happen(account, id)).errors).toEqual([]);
    const { codes } = await run(ctx, "mutation($input: ChangePasswordInput!) { changePassword(input: $input) }", {
      input: { oldPassword: PASSWORD, newPassword: theirs },
    });
    expect(codes).toEqual(["UNAUTHENTICATED"]);
    await expect(logInSubuser(anonymous(), { loginId, name, password: theirs })).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
    expect((await withToken(token)).viewer).toBeNull();
  });
});

describe("adding a subuser that is under way while the adder", () => {
  const add = (ctx: Account["main"], name: string) =>
    run(
      ctx,
      `mutation { addSubuser(input: { name: "${name}", password: "${PASSWORD}", roles: [Owner] }) { subuser { id } } }`,
    );

  it("is deleted adds nobody", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    meanwhile.hashed = () => run(account.main, `mutation { deleteSubuser(id: ${owner.id}) }`);
    expect((await add(owner.ctx, "newcomer")).codes).toEqual(["UNAUTHENTICATED"]);
    expect((await run(account.main, "{ subusers { totalCount } }")).data.subusers.totalCount).toBe(0);
  });

  it("is demoted adds nobody", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    meanwhile.hashed = () =>
      run(account.main, `mutation { updateSubuser(input: { id: ${owner.id}, roles: [Support] }) { subuser { id } } }`);
    const { codes } = await add(owner.ctx, "newcomer");
    expect((await run(account.main, "{ subusers { nodes { name } } }")).data.subusers.nodes).toEqual([
      { name: owner.name },
    ]);
    expect(codes).toHaveLength(1);
  });
});

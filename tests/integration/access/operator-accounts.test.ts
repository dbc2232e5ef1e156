import { expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { resetMainPassword } from "@/lib/access/accounts/reset-password";
import { setFrozenByOperator } from "@/lib/access/accounts/set-frozen";
import { listen, told } from "@/tests/support/events";
import { anonymous, auditRows, makeAccount, PASSWORD, run } from "@/tests/support/world";

const LOG_IN =
  "mutation($login: String!, $password: String!) { logIn(input: { login: $login, password: $password }) { sessionId } }";

it("the operator freezes an account and unfreezes it: it changes nothing meanwhile, and is told once of each", async () => {
  const account = await makeAccount();
  await listen(account);
  const freeze = (frozen: boolean) =>
    withAccount({ accountId: account.id }, (tx) =>
      setFrozenByOperator(tx, { accountId: account.id, name: account.name }, frozen),
    );
  expect([await freeze(true), await freeze(true)]).toEqual([true, false]);
  expect((await run(anonymous(), LOG_IN, { login: account.name, password: PASSWORD })).codes).toEqual([]);
  expect([await freeze(false), await freeze(false)]).toEqual([true, false]);
  expect((await told(account)).map(({ type }) => type)).toEqual(["account.frozen", "account.unfrozen"]);
  expect((await auditRows(account)).filter(({ actor }) => actor === "OPERATOR").map(({ action }) => action)).toEqual([
    "account.freeze",
    "account.unfreeze",
  ]);
});

it("the operator gives the account's own login a new password: the old one and its sessions end, and the account is told without it", async () => {
  const account = await makeAccount();
  await listen(account);
  const logIn = (password: string) => run(anonymous(), LOG_IN, { login: account.name, password });
  const password = await withAccount({ accountId: account.id }, (tx) => resetMainPassword(tx, account.id));
  expect((await logIn(PASSWORD)).codes).toEqual(["UNAUTHENTICATED"]);
  expect((await logIn(password)).codes).toEqual([]);
  expect(await told(account)).toMatchObject([{ type: "password.reset" }]);
  const written = await auditRows(account, "account.resetPassword");
  expect(written).toMatchObject([{ actor: "OPERATOR" }]);
  expect(JSON.stringify([written, await told(account)])).not.toContain(password);
});

it("a session of the account's own login ends with its password, a subuser's lives on", async () => {
  const account = await makeAccount();
  const { ctx } = await account.subuser("Owner");
  await withAccount({ accountId: account.id }, (tx) => resetMainPassword(tx, account.id));
  const ADD = 'mutation { updateProfile(input: { firstName: "Ada" }) { profile { firstName } } }';
  expect((await run(account.main, ADD)).codes).toEqual(["UNAUTHENTICATED"]);
  expect((await run(ctx, ADD)).codes).toEqual([]);
});

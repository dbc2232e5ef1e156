import { NodePgPreparedQuery } from "drizzle-orm/node-postgres";
import { PglitePreparedQuery } from "drizzle-orm/pglite";
import { afterEach, expect, it, vi } from "vitest";

import { anonymous, makeAccount, PASSWORD, run } from "@/tests/support/world";

const executed = [
  vi.spyOn(PglitePreparedQuery.prototype, "execute"),
  vi.spyOn(NodePgPreparedQuery.prototype, "execute"),
];
afterEach(() => executed.forEach((spy) => spy.mockClear()));

async function tripsOf(mutation: string, input: Record<string, string>): Promise<number> {
  executed.forEach((spy) => spy.mockClear());
  const { errors } = await run(anonymous(), mutation, { input });
  expect(errors).toEqual([]);
  return executed.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

// Find, count, re-read, write, respond; PostgreSQL adds begin and commit.
const BETWEEN = process.env.DATABASE_URL ? 2 : 0;

it("the main account's login is five trips to the database and its transaction's two", async () => {
  const { name } = await makeAccount();
  const mutation = "mutation($input: LogInInput!) { logIn(input: $input) { sessionId } }";
  expect(await tripsOf(mutation, { login: name, password: PASSWORD })).toBe(5 + BETWEEN);
});

it("a subuser's login is one trip more, for the account's lock", async () => {
  const { loginId, name } = await (await makeAccount()).subuser("Support");
  const mutation = "mutation($input: LogInSubuserInput!) { logInSubuser(input: $input) { sessionId } }";
  expect(await tripsOf(mutation, { loginId, name, password: PASSWORD })).toBe(6 + BETWEEN);
});

import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { whileHeld } from "@/tests/support/held-lock";
import { anonymous, type Answer, asSuperuser, makeAccount, PASSWORD, run, unique } from "@/tests/support/world";

const LOG_IN = "mutation($input: LogInInput!) { logIn(input: $input) { sessionId } }";
const CHANGE = "mutation($input: ChangePasswordInput!) { changePassword(input: $input) }";
const WRONG = `${PASSWORD}!`;

const logIn = (login: string, password: string, address: string) =>
  run(anonymous(address), LOG_IN, { input: { login, password } });
const gotIn = ({ data }: Answer) => data.logIn !== null;

/** Returns an address in a network that no other test uses. */
const newAddress = () => anonymous().request.address;

async function failures(count: number, login: string, address: string): Promise<void> {
  for (let done = 0; done < count; done++) await logIn(login, WRONG, address);
}

// The clock stands still, so that no lockout ends while the test runs.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.now() }));
afterEach(() => void vi.useRealTimers());

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);

describe("after 5 failures with one name from one address", () => {
  it("even the right password is refused there, with the answer of a wrong one", async () => {
    const { name } = await makeAccount();
    const address = newAddress();
    const wrong = await logIn(name, WRONG, address);
    await failures(4, name, address);
    expect(await logIn(name, PASSWORD, address)).toEqual(wrong);
  });

  it("the name is paused under any spelling of its letters' case", async () => {
    const { name } = await makeAccount();
    const address = newAddress();
    await failures(5, name, address);
    expect(gotIn(await logIn(name.toUpperCase(), PASSWORD, address))).toBe(false);
  });

  it("another address gets in", async () => {
    const { name } = await makeAccount();
    await failures(5, name, newAddress());
    expect(gotIn(await logIn(name, PASSWORD, newAddress()))).toBe(true);
  });

  it("another name gets in at the same address", async () => {
    const [{ name }, other] = [await makeAccount(), await makeAccount()];
    const address = newAddress();
    await failures(5, name, address);
    expect(gotIn(await logIn(other.name, PASSWORD, address))).toBe(true);
  });

  it("the right password gets in once the pause of a second is over", async () => {
    const { name } = await makeAccount();
    const address = newAddress();
    await failures(5, name, address);
    later(0.9);
    expect(gotIn(await logIn(name, PASSWORD, address))).toBe(false);
    later(0.2);
    expect(gotIn(await logIn(name, PASSWORD, address))).toBe(true);
  });

  it("addresses of one IPv6 network count as one", async () => {
    const { name } = await makeAccount();
    const network = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}:1`;
    for (let host = 1; host <= 5; host++) await logIn(name, WRONG, `${network}::${host}`);
    expect(gotIn(await logIn(name, PASSWORD, `${network}::ffff`))).toBe(false);
  });
});

it("lets the right password in after 4 failures", async () => {
  const { name } = await makeAccount();
  const address = newAddress();
  await failures(4, name, address);
  expect(gotIn(await logIn(name, PASSWORD, address))).toBe(true);
});

it("forgets the failures of a name at a success", async () => {
  const { name } = await makeAccount();
  const address = newAddress();
  await failures(4, name, address);
  await logIn(name, PASSWORD, address);
  await failures(4, name, address);
  expect(gotIn(await logIn(name, PASSWORD, address))).toBe(true);
});

it("doubles the pause with each further failure, to 15 minutes at most", async () => {
  const { name } = await makeAccount();
  const address = newAddress();
  await failures(5, name, address);
  for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
    later(seconds - 0.1);
    expect(gotIn(await logIn(name, PASSWORD, address)), `within ${seconds} s`).toBe(false);
    later(0.2);
    await failures(1, name, address);
  }
  later(901);
  expect(gotIn(await logIn(name, PASSWORD, address))).toBe(true);
});

it("counts nothing while a pause lasts, so that nobody prolongs it", async () => {
  const { name } = await makeAccount();
  const address = newAddress();
  await failures(15, name, address);
  later(1.1);
  expect(gotIn(await logIn(name, PASSWORD, address))).toBe(true);
});

it("counts each of 20 wrong guesses at once: no more than 5 are tried", async () => {
  const { name } = await makeAccount();
  const address = newAddress();
  const guesses = Array.from({ length: 20 }, () => WRONG);
  await Promise.all(guesses.map((guess) => logIn(name, guess, address)));
  expect(gotIn(await logIn(name, PASSWORD, address))).toBe(false);
  later(1.1);
  expect(gotIn(await logIn(name, PASSWORD, address)), "5 failures were counted, so the pause was a second").toBe(true);
});

/** Returns the failures of all names and addresses together. */
const counted = async () =>
  Number(
    (await asSuperuser<{ sum: string }>(sql`select coalesce(sum(failures), 0) as sum from login_attempts`))[0]!.sum,
  );

it("counts by the pair, the address and the name together, and nothing while the pause lasts", async () => {
  const { name } = await makeAccount();
  const address = newAddress();
  const before = await counted();
  await Promise.all(Array.from({ length: 10 }, () => logIn(name, WRONG, address)));
  expect((await counted()) - before).toBe(5 * 3);
  await logIn(name, WRONG, address);
  expect((await counted()) - before).toBe(5 * 3);
});

it.runIf(process.env.DATABASE_URL)(
  "counts nothing anywhere for a guess that was on its way when the pause began",
  async () => {
    const { name } = await makeAccount();
    const address = newAddress();
    await failures(4, name, address);
    const before = await counted();
    const twoGuesses = () => Promise.all([logIn(name, WRONG, address), logIn(name, WRONG, address)]);
    await whileHeld((other) => other.query("select from login_attempts for update"), 2, twoGuesses);
    expect((await counted()) - before).toBe(3);
  },
);

it("lets an address have ten logins under way, and refuses what is beyond as a wrong password", async () => {
  const { name } = await makeAccount();
  const address = newAddress();
  const answers = await Promise.all(Array.from({ length: 12 }, () => logIn(name, PASSWORD, address)));
  expect(answers.filter(gotIn).length).toBeLessThanOrEqual(10);
  expect(gotIn(await logIn(name, PASSWORD, newAddress()))).toBe(true);
});

it("counts the e-mail and the name of an account as one", async () => {
  const { name, email } = await makeAccount();
  const address = newAddress();
  for (const login of [name, email, name, email, name]) await logIn(login, WRONG, address);
  expect(gotIn(await logIn(email, PASSWORD, address))).toBe(false);
});

it("pauses an address after 100 failures with many names, and no other address", async () => {
  const { name } = await makeAccount();
  const address = newAddress();
  for (let round = 0; round < 10; round += 1) {
    await Promise.all(Array.from({ length: 10 }, () => logIn(unique("nobody-"), WRONG, address)));
  }
  expect(gotIn(await logIn(name, PASSWORD, address))).toBe(false);
  expect(gotIn(await logIn(name, PASSWORD, newAddress()))).toBe(true);
  later(1.1);
  expect(gotIn(await logIn(name, PASSWORD, address))).toBe(true);
});

it("pauses a name after 100 failures from many addresses, except where it logged in before", async () => {
  const { name } = await makeAccount();
  const known = newAddress();
  expect(gotIn(await logIn(name, PASSWORD, known))).toBe(true);
  await Promise.all(Array.from({ length: 100 }, () => logIn(name, WRONG, newAddress())));
  expect(gotIn(await logIn(name, PASSWORD, newAddress()))).toBe(false);
  expect(gotIn(await logIn(name, PASSWORD, known))).toBe(true);
});

it("keeps the logins of two links apart, though the names are the same", async () => {
  const [first, second] = [
    await (await makeAccount()).subuser("Support"),
    await (await makeAccount()).subuser("Support"),
  ];
  const address = newAddress();
  const query = "mutation($input: LogInSubuserInput!) { logIn: logInSubuser(input: $input) { sessionId } }";
  for (let done = 0; done < 5; done++) {
    await run(anonymous(address), query, { input: { loginId: first.loginId, name: second.name, password: WRONG } });
  }
  expect(
    gotIn(
      await run(anonymous(address), query, {
        input: { loginId: second.loginId, name: second.name, password: PASSWORD },
      }),
    ),
  ).toBe(true);
});

it("pauses the guessing of the old password in changePassword and says so", async () => {
  const { main } = await makeAccount();
  const change = (oldPassword: string) =>
    run(main, CHANGE, { input: { oldPassword, newPassword: `${PASSWORD} again` } });
  for (let done = 0; done < 5; done++) expect((await change(WRONG)).codes).toEqual(["BAD_USER_INPUT"]);
  expect((await change(PASSWORD)).codes).toEqual(["RATE_LIMITED"]);
  later(1.1);
  expect((await change(PASSWORD)).errors).toEqual([]);
});

it("pauses new accounts from an address after 100, and from no other address", async () => {
  const query = "mutation($input: SignUpInput!) { signUp(input: $input) { expiresAt } }";
  const address = newAddress();
  const { email } = await makeAccount();
  const signUp = (from: string, name = unique("acct-")) =>
    run(anonymous(from), query, { input: { accountName: name, email: `${name}@example.com`, password: PASSWORD } });
  const taken = () =>
    run(anonymous(address), query, { input: { accountName: unique("acct-"), email, password: PASSWORD } });
  await Promise.all(Array.from({ length: 100 }, taken));
  expect((await signUp(address)).codes).toEqual(["RATE_LIMITED"]);
  expect((await signUp(newAddress())).errors).toEqual([]);
  later(1.1);
  expect((await signUp(address)).errors).toEqual([]);
});

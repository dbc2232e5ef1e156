import { PASSWORD } from "../support/names";
import { type Account, makeAccount, panelUrl } from "../support/panel";
import { expect, test } from "./fixtures";

// The login pages' own requests, as a program without a browser can send them too.
let account: Account;
test.beforeAll(async () => void (account = await makeAccount()));

const cookie = (token: string) => ({ cookie: `gatehouse-session=${token}` });
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${panelUrl()}/api/auth/${path}`, { headers, redirect: "manual" });

/** Posts a form as the login page does, with next-auth's own token against forgery. */
async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const csrf = await get("csrf");
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const cookies = csrf.headers.getSetCookie().map((set) => set.split(";")[0]);
  const response = await fetch(`${panelUrl()}/api/auth/${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: panelUrl(), ...headers, cookie: [...cookies, headers.cookie].filter(Boolean).join("; ") },
    body: new URLSearchParams({ csrfToken, json: "true", ...fields }),
  });
  return {
    response,
    text: await response.text(),
    sessionCookie: response.headers.getSetCookie().find((set) => set.startsWith("gatehouse-session=")),
  };
}

const wrong: [what: string, fields: Record<string, string>][] = [
  ["a wrong password", { login: "nobody-here", password: "wrong" }],
  ["a NUL in the name", { login: "ab\0c", password: "x" }],
  ["half of a character pair", { login: "ab", password: "x\ud800" }],
  ["a name of 10,000 characters", { login: "x".repeat(10_000), password: "x" }],
  ["no name", { password: "x" }],
];

for (const [what, fields] of wrong) {
  test(`refuses ${what} as a wrong password, and tells nothing of how it looked`, async () => {
    const { response, text, sessionCookie } = await post("callback/account", fields);
    expect(response.status).toBe(401);
    expect(text).toContain("CredentialsSignin");
    expect(text).not.toMatch(/query|select|params|not a function/i);
    expect(sessionCookie).toBeUndefined();
  });
}

test("logs in with the right password: the cookie is the session's token, for scripts out of reach, and ends with the session", async () => {
  const { response, sessionCookie } = await post("callback/account", { login: account.name, password: PASSWORD });
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(sessionCookie).toMatch(/^gatehouse-session=[A-Za-z0-9_-]{43}; .*HttpOnly/);
  expect(sessionCookie).toMatch(/SameSite=Lax/i);
  const expires = Date.parse(/Expires=([^;]+)/.exec(sessionCookie!)![1]!);
  expect(expires).toBeLessThanOrEqual(Date.now() + 8 * 3_600_000);
});

test("lets nobody in from a page elsewhere", async () => {
  const { response } = await post(
    "callback/account",
    { login: account.name, password: PASSWORD },
    { origin: "https://evil.example" },
  );
  expect(response.status).toBe(403);
});

test("leads nowhere else after a login", async () => {
  for (const callbackUrl of [
    "https://evil.example/",
    `${panelUrl()}.evil.example/`,
    "//evil.example",
    "javascript:alert(1)",
  ]) {
    const { response, text } = await post("callback/account", { login: account.name, password: PASSWORD, callbackUrl });
    expect(response.status).toBe(200);
    expect(text).not.toContain("evil");
    expect(text).not.toContain("javascript");
  }
});

for (const path of ["_log", "signin", "error", "verify-request", "callback/other", "session/more"]) {
  test(`has no address ${path}`, async () => {
    expect((await get(path)).status).toBe(404);
    expect((await post(path, {})).response.status).toBe(404);
  });
}

test("reads a broken cookie of its own as none", async () => {
  const response = await get("session", { cookie: "next-auth.callback-url=http://[" });
  expect(response.status).toBeLessThan(500);
});

test("ends the session at signing out", async () => {
  const own = await makeAccount();
  expect(await (await get("session", cookie(own.token))).json()).toHaveProperty("user");
  await post("signout", {}, cookie(own.token));
  expect(await (await get("session", cookie(own.token))).json()).toEqual({});
});

import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const SETTINGS = [
  "DATABASE_URL",
  "DATABASE_POOL_SIZE",
  "DATA_DIR",
  "PORT",
  "HOST",
  "NEXTAUTH_SECRET",
  "NEXTAUTH_URL",
  "ENCRYPTION_KEY",
  "ENCRYPTION_KEYS_OLD",
  "FILES_DIR",
  "SIP_REGISTRATION_PRICE",
  "TRUST_PROXY",
  "SESSION_HOURS",
  "SESSION_IDLE_MINUTES",
  "TEST_CHEAP_PASSWORD_HASHES",
  "LOG_LEVEL",
];
const SECRET = "a secret that is long enough for this";
const KEY = Buffer.alloc(32, "k").toString("base64");

// Settings are cached; each test reads them again.
beforeEach(() => {
  vi.resetModules();
  for (const name of SETTINGS) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

async function settings(given: Record<string, string>) {
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  return import("@/lib/platform/env");
}

describe("a wrong setting stops the start with one line that names it and not its value:", () => {
  it.each([
    ["DATABASE_URL", "mysql://root:hunter2@db/x"],
    ["DATABASE_URL", "hunter2"],
    ["DATABASE_POOL_SIZE", "0"],
    ["DATABASE_POOL_SIZE", "ten"],
    ["DATABASE_POOL_SIZE", "1.5"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "http"],
    ["NEXTAUTH_SECRET", "hunter2"],
    ["NEXTAUTH_URL", "panel.example"],
    ["NEXTAUTH_URL", "ftp://panel.example"],
    ["SESSION_HOURS", "9"],
    ["SESSION_HOURS", "0"],
    ["SESSION_HOURS", "-1"],
    ["SESSION_HOURS", "eight"],
    ["SESSION_IDLE_MINUTES", "0"],
    ["SESSION_IDLE_MINUTES", "soon"],
    ["LOG_LEVEL", "loud"],
    ["ENCRYPTION_KEY", "hunter2"],
    ["ENCRYPTION_KEY", Buffer.alloc(31).toString("base64")],
    ["ENCRYPTION_KEYS_OLD", `${Buffer.alloc(32).toString("base64")},hunter2`],
    ["SIP_REGISTRATION_PRICE", "-1"],
    ["SIP_REGISTRATION_PRICE", "1.23456"],
    ["SIP_REGISTRATION_PRICE", "free"],
  ])("%s=%s", async (name, value) => {
    const { env } = await settings({ NEXTAUTH_SECRET: SECRET, ENCRYPTION_KEY: KEY, [name]: value });
    const message = messageOf(env);
    expect(message).toMatch(new RegExp(`^Setting ${name} .+$`));
    expect(message.split("\n")).toHaveLength(1);
    if (value.length > 4) expect(message).not.toContain(value);
    expect(message).not.toContain("hunter2");
  });

  it("a missing secret when Postgres is used", async () => {
    const { env } = await settings({ DATABASE_URL: "postgres://gatehouse:hunter2@db/gatehouse", ENCRYPTION_KEY: KEY });
    expect(messageOf(env)).toMatch(/^Setting NEXTAUTH_SECRET has to be given .+$/);
    expect(messageOf(env)).not.toContain("hunter2");
  });

  it("an empty secret is a missing one", async () => {
    const { env } = await settings({ DATABASE_URL: "postgres://db/gatehouse", NEXTAUTH_SECRET: "" });
    expect(messageOf(env)).toMatch(/^Setting NEXTAUTH_SECRET has to be given/);
  });

  it("a missing encryption key when Postgres is used", async () => {
    const { env } = await settings({
      DATABASE_URL: "postgres://gatehouse:hunter2@db/gatehouse",
      NEXTAUTH_SECRET: SECRET,
    });
    expect(messageOf(env)).toMatch(
      /^Setting ENCRYPTION_KEY has to be given when DATABASE_URL is set: .+ openssl rand -base64 32$/,
    );
    expect(messageOf(env)).not.toContain("hunter2");
  });

  it("several, each with a line of its own", async () => {
    const { env } = await settings({ PORT: "x", SESSION_HOURS: "24" });
    expect(
      messageOf(env)
        .split("\n")
        .map((line) => line.split(" ")[1]),
    ).toEqual(["PORT", "SESSION_HOURS"]);
  });
});

describe("without any setting", () => {
  it("the embedded database is used, at port 3000, with sessions of 8 hours", async () => {
    const { env, publicUrl, isHttps } = await settings({});
    expect(env()).toMatchObject({
      DATA_DIR: ".data",
      PORT: 3000,
      SESSION_HOURS: 8,
      DATABASE_POOL_SIZE: 10,
      LOG_LEVEL: "info",
    });
    expect(env().DATABASE_URL).toBeUndefined();
    expect([publicUrl(), isHttps()]).toEqual(["http://localhost:3000", false]);
  });

  it("a setting that is empty counts as not given", async () => {
    const { env } = await settings({ PORT: "", DATABASE_URL: "", SESSION_IDLE_MINUTES: "" });
    expect(env()).toMatchObject({ PORT: 3000 });
  });
});

describe("given settings", () => {
  it("shorten a session and set the panel's address, without the slash at its end", async () => {
    const { env, publicUrl, isHttps } = await settings({
      SESSION_HOURS: "0.5",
      NEXTAUTH_URL: "https://panel.example/",
    });
    expect(env().SESSION_HOURS).toBe(0.5);
    expect([publicUrl(), isHttps()]).toEqual(["https://panel.example", true]);
  });

  it.each(["postgres://u:p@db:5432/x", "postgresql://db/x?sslmode=require"])("take the database %s", async (url) => {
    const { env } = await settings({ DATABASE_URL: url, NEXTAUTH_SECRET: SECRET, ENCRYPTION_KEY: KEY });
    expect(env().DATABASE_URL).toBe(url);
  });
});

describe("the signing secret", () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "gatehouse-env-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is the given one, and then none is written", async () => {
    const { signingSecret } = await settings({ NEXTAUTH_SECRET: SECRET, DATA_DIR: folder });
    expect(signingSecret()).toBe(SECRET);
    expect(() => statSync(join(folder, "session-secret"))).toThrow();
  });

  it("is made once otherwise, kept, readable by its owner alone, and another one elsewhere", async () => {
    const data = join(folder, "data");
    const first = (await settings({ DATA_DIR: data })).signingSecret();
    expect(first).toMatch(/^[\w-]{64}$/);
    expect(readFileSync(join(data, "session-secret"), "utf8")).toBe(first);
    expect(statSync(join(data, "session-secret")).mode & 0o777).toBe(0o600);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    vi.resetModules();
    expect((await settings({ DATA_DIR: data })).signingSecret()).toBe(first);
    vi.resetModules();
    expect((await settings({ DATA_DIR: join(folder, "other") })).signingSecret()).not.toBe(first);
  });
});

function messageOf(env: () => unknown): string {
  try {
    env();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("The settings were taken.");
}

describe("the keys that seal secrets", () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "gatehouse-env-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("are the given ones, the newest first, and then none is written", async () => {
    const [one, two, three] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte).toString("base64"));
    const { encryptionKeys } = await settings({
      ENCRYPTION_KEY: one!,
      ENCRYPTION_KEYS_OLD: ` ${two}, ${three} `,
      DATA_DIR: folder,
    });
    expect(encryptionKeys()).toEqual([1, 2, 3].map((byte) => Buffer.alloc(32, byte)));
    expect(() => statSync(join(folder, "encryption-key"))).toThrow();
  });

  it("are one that is made once otherwise, kept, and readable by its owner alone", async () => {
    const [key] = (await settings({ DATA_DIR: folder })).encryptionKeys();
    expect(key).toHaveLength(32);
    expect(readFileSync(join(folder, "encryption-key"), "utf8")).toBe(key!.toString("base64"));
    expect(statSync(join(folder, "encryption-key")).mode & 0o777).toBe(0o600);
    vi.resetModules();
    expect((await settings({ DATA_DIR: folder })).encryptionKeys()).toEqual([key]);
  });
});

import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Maximum session lifetime in hours from login; never extended. */
export const SESSION_HOURS = 8;

const Key32 = z
  .string()
  .refine(
    (key) => Buffer.from(key, "base64").length === 32,
    "has to be 32 bytes in base64. Make one with: openssl rand -base64 32",
  );

const Settings = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "has to be a postgres:// address." }).optional(),
    DATABASE_POOL_SIZE: z.coerce.number("has to be a number.").int().min(1).max(200).default(10),
    DATA_DIR: z.string().min(1).default(".data"),
    PORT: z.coerce.number("has to be a port's number.").int().min(0).max(65_535).default(3000),
    HOST: z.string().min(1).optional(),
    NEXTAUTH_SECRET: z.string().min(32, "has to be at least 32 characters long.").optional(),
    NEXTAUTH_URL: z.url({ protocol: /^https?$/, error: "has to be an http:// or https:// address." }).optional(),
    ENCRYPTION_KEY: Key32.optional(),
    ENCRYPTION_KEYS_OLD: z
      .string()
      .transform((list) => list.split(/[\s,]+/).filter(Boolean))
      .pipe(z.array(Key32))
      .default([]),
    FILES_DIR: z.string().min(1).optional(),
    BANK_DETAILS: z.string().max(2000).optional(),
    SIP_REGISTRATION_PRICE: z
      .string()
      .regex(/^\d{1,14}(\.\d{1,4})?$/, "has to be a number of at most 4 decimals.")
      .default("0"),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: "has to be an smtp:// or smtps:// address." }).optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^(?:[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/,
        "has to be an e-mail address, or a name and an address in angle brackets.",
      )
      .optional(),
    RENEWAL_WARNING_DAYS: z.coerce.number("has to be a number.").int().min(1).max(27).default(3),
    RENEWAL_GRACE_DAYS: z.coerce.number("has to be a number.").int().min(0).max(27).default(7),
    INVOICE_SENDER: z.string().max(1000).optional(),
    RECORD_STORAGE_ALLOW_PRIVATE: z.stringbool("has to be yes or no.").default(false),
    WEBHOOK_ALLOW_PRIVATE: z.stringbool("has to be yes or no.").default(false),
    TRUST_PROXY: z.string().min(1).optional(),
    SESSION_HOURS: z.coerce
      .number("has to be a number.")
      .positive()
      .max(SESSION_HOURS, `can shorten the ${SESSION_HOURS} hours, not lengthen them.`)
      .default(SESSION_HOURS),
    SESSION_IDLE_MINUTES: z.coerce.number("has to be a number.").positive().optional(),
    USERS_PER_ACCOUNT: z.coerce.number("has to be a number.").int().min(1).max(1_000_000).default(1000),
    TEST_CHEAP_PASSWORD_HASHES: z.stringbool("has to be yes or no.").default(false),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  })
  .refine((settings) => !settings.DATABASE_URL || settings.NEXTAUTH_SECRET, {
    path: ["NEXTAUTH_SECRET"],
    error:
      "has to be given when DATABASE_URL is set: every process needs the same one. Make one with: openssl rand -base64 32",
  })
  .refine((settings) => !settings.DATABASE_URL || settings.ENCRYPTION_KEY, {
    path: ["ENCRYPTION_KEY"],
    error:
      "has to be given when DATABASE_URL is set: it seals the secrets in the database. Make one with: openssl rand -base64 32",
  })
  .refine((settings) => !settings.TEST_CHEAP_PASSWORD_HASHES || process.env.NODE_ENV === "test", {
    path: ["TEST_CHEAP_PASSWORD_HASHES"],
    error: "is for the project's own tests: passwords hashed so are quickly guessed from a copy of the database.",
  })
  .refine((settings) => !settings.SMTP_URL || settings.MAIL_FROM, {
    path: ["MAIL_FROM"],
    error: "has to be given when SMTP_URL is set: it is whom messages come from.",
  });

export type Settings = z.output<typeof Settings>;

let settings: Settings | undefined;

/**
 * Returns the settings, read from the environment and validated once.
 * @throws Error with one line for each missing or invalid setting; it names settings, never their values
 */
export function env(): Settings {
  return (settings ??= read());
}

function read(): Settings {
  // A variable that is set but empty counts as not set.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const result = Settings.safeParse(given);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map((issue) => `Setting ${String(issue.path[0])} ${issue.message}`).join("\n"));
}

/** Returns the panel's own URL, without a trailing slash. */
export function publicUrl(): string {
  return (env().NEXTAUTH_URL ?? `http://localhost:${env().PORT}`).replace(/\/+$/, "");
}

/** Returns whether the panel is served over https, so that cookies are Secure and HSTS is sent. */
export const isHttps = () => publicUrl().startsWith("https:");

/** Returns the session signing secret: the setting, or one generated at the first start and stored in DATA_DIR. */
export const signingSecret = (): string =>
  env().NEXTAUTH_SECRET ?? keptSecret("session-secret", () => randomBytes(48).toString("base64url"));

/**
 * Returns the keys that seal secrets, 32 bytes each, newest first: those of the settings, or one generated at the first
 * start and stored in DATA_DIR.
 */
export function encryptionKeys(): Buffer[] {
  const { ENCRYPTION_KEY, ENCRYPTION_KEYS_OLD } = env();
  const newest = ENCRYPTION_KEY ?? keptSecret("encryption-key", () => randomBytes(32).toString("base64"));
  return [newest, ...ENCRYPTION_KEYS_OLD].map((key) => Buffer.from(key, "base64"));
}

/** Returns the folder of recordings, reports and uploads; processes that share a database must share it too. */
export const filesDir = () => env().FILES_DIR ?? join(env().DATA_DIR, "files");

/** Returns a secret that is generated once and stored in DATA_DIR, readable only by its owner. */
function keptSecret(name: string, make: () => string): string {
  const file = join(env().DATA_DIR, name);
  if (!existsSync(file)) {
    mkdirSync(env().DATA_DIR, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, make(), { mode: 0o600, flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error; // another process created it first
    }
  }
  return readFileSync(file, "utf8");
}

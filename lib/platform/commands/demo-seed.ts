import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { accountNameOfLink, getLoginLink } from "@/lib/access/accounts/login-link";
import { signUp } from "@/lib/access/accounts/sign-up";
import { generatePassword } from "@/lib/access/auth/generate-password";
import { logIn } from "@/lib/access/auth/log-in";
import { logOut } from "@/lib/access/auth/own-sessions";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import { addSubuser } from "@/lib/access/subusers/add-subuser";
import { listSubusers } from "@/lib/access/subusers/list-subusers";
import type { Ctx, SignedIn } from "@/lib/platform/ctx";
import { env } from "@/lib/platform/env";
import { DomainError } from "@/lib/platform/errors";
import { grantableRoleNames, type RoleName, roles } from "@/lib/policy/roles";

import { addDemoChild } from "./demo/child-account";
import { fillDemo } from "./demo/fill";

/** The demo account, stored in DATA_DIR so that a later start can print it again. */
export interface Demo {
  account: { name: string; email: string; password: string };
  /** The child account. */
  child: { name: string; email: string; password: string };
  /** Set once everything is created. */
  loginId?: string;
  /** Whether the account has all its demo data. */
  filled?: boolean;
  subusers: { name: string; password: string; role: RoleName }[];
}

/** Returns the path of the demo telephony engine's key in a data folder. */
export const engineKeyFile = (folder: string) => join(folder, "demo-engine-key.json");

/** Creates the demo account once, with a subuser for each role and demo data; an interrupted start is resumed. */
export async function seedDemo(folder = env().DATA_DIR): Promise<Demo> {
  const file = join(folder, "demo.json");
  const demo = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Demo) : newDemo();
  if (demo.filled && demo.loginId && (await accountNameOfLink(demo.loginId)) === demo.account.name) return demo;

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  keep(file, demo);
  const ctx = await enter(demo);
  const { rows } = await listSubusers(ctx, { first: 100 });
  const made = new Set(rows.map(({ row }) => row.name));
  for (const { name, password, role } of demo.subusers.filter((subuser) => !made.has(subuser.name))) {
    const description = roles.find((known) => known.name === role)!.description;
    await addSubuser(ctx, { name, password, description, roles: [role], mustChangePassword: false });
  }
  await fillDemo(ctx, demo.account.email, (key) => keep(engineKeyFile(folder), key));
  await addDemoChild(ctx, demo.child);
  demo.loginId = (await getLoginLink(ctx))!.id;
  demo.filled = true;
  await logOut(ctx);
  keep(file, demo);
  return demo;
}

const keep = (file: string, content: object) => writeFileSync(file, JSON.stringify(content, null, 2), { mode: 0o600 });

const newDemo = (): Demo => ({
  account: { name: "demo-telecom", email: "demo@example.com", password: generatePassword() },
  child: { name: "harbour-house", email: "harbour-house@example.com", password: generatePassword() },
  subusers: grantableRoleNames.map((role) => ({ name: role.toLowerCase(), password: generatePassword(), role })),
});

async function enter({ account }: Demo): Promise<SignedIn> {
  const ctx: Ctx = { viewer: null, request: { id: randomUUID(), address: "127.0.0.1", userAgent: "npm run demo" } };
  const session = await logIn(ctx, { login: account.name, password: account.password }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "UNAUTHENTICATED") {
      return signUp(ctx, { accountName: account.name, email: account.email, password: account.password });
    }
    throw error;
  });
  return { ...ctx, viewer: (await resolveSession(session.token))! };
}

import { type SQL, sql } from "drizzle-orm";
import type { GraphQLFormattedError } from "graphql";
import { randomBytes } from "node:crypto";

import { openConnection } from "@/db/operator";
import { graphqlContext } from "@/graphql/context";
import { graphqlServer } from "@/graphql/server";
import { signUp } from "@/lib/access/accounts/sign-up";
import { logInSubuser } from "@/lib/access/auth/log-in";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import { addSubuser } from "@/lib/access/subusers/add-subuser";
import { addApplication } from "@/lib/applications/applications/add-application";
import type { Ctx, InSession } from "@/lib/platform/ctx";
import type { RoleName } from "@/lib/policy/roles";

import { NOBODYS_ID, PASSWORD, unique } from "./names";

export { NOBODYS_ID, PASSWORD, unique };

/** Returns a context without a viewer, from a random address unless one is given. */
export function anonymous(address = `10.${[...randomBytes(3)].join(".")}`): Ctx {
  return { viewer: null, request: { id: unique("request-"), address, userAgent: "tests" } };
}

/** Returns the context of a session, resolved as for a new request. */
export async function withToken(token: string, request = anonymous().request): Promise<Ctx> {
  return { viewer: await resolveSession(token), request };
}

/** Creates an account with its own login, and functions that add logged-in subusers and applications. */
export async function makeAccount() {
  const name = unique("acct-");
  const { token } = await signUp(anonymous(), { accountName: name, email: `${name}@example.com`, password: PASSWORD });
  const main = (await withToken(token)) as InSession;
  return {
    name,
    email: `${name}@example.com`,
    id: main.viewer.accountId,
    token,
    main,
    /** Creates an application and returns its id as in the API. */
    async application(applicationName = unique("app-")) {
      return String((await addApplication(main, { name: applicationName })).applicationId);
    },
    /** Creates a subuser with these roles, logged in through the account's login link. */
    async subuser(...roles: RoleName[]) {
      const subuserName = unique("sub-");
      const { subuser, loginLink } = await addSubuser(main, {
        name: subuserName,
        password: PASSWORD,
        roles,
        mustChangePassword: false,
      });
      const session = await logInSubuser(anonymous(), { loginId: loginLink.id, name: subuserName, password: PASSWORD });
      const ctx = (await withToken(session.token)) as InSession;
      return { id: subuser.subuserId, name: subuserName, loginId: loginLink.id, token: session.token, ctx };
    },
  };
}

export type Account = Awaited<ReturnType<typeof makeAccount>>;

/** Runs a statement as the database's superuser, bypassing row level security. */
export async function asSuperuser<Row = Record<string, unknown>>(statement: SQL): Promise<Row[]> {
  const db = await openConnection();
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    return ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows;
  });
}

/** Runs a statement as a database role, with or without an account set for the transaction. */
export async function asRole<Row = Record<string, unknown>>(
  role: "gatehouse_app" | "gatehouse_sign_in",
  accountId: number | undefined,
  statement: SQL,
): Promise<Row[]> {
  const db = await openConnection();
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('role', ${role}, true)`);
    if (accountId !== undefined)
      await tx.execute(sql`select set_config('gatehouse.account_id', ${String(accountId)}, true)`);
    return ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows;
  });
}

/** Stored row of the audit log. */
export interface AuditRow {
  account_id: string | null;
  actor: string;
  subuser_id: string | null;
  actor_name: string;
  actor_roles: string[];
  action: string;
  outcome: string;
  object_kind: string | null;
  object_id: string | null;
  object_name: string | null;
  old_values: unknown;
  new_values: unknown;
  address: string;
  user_agent: string;
  request_id: string;
  /** How often it occurred within its minute. */
  count: number;
}

/** Returns the audit rows that match a condition, oldest first. */
export const auditRowsWhere = (condition: SQL) =>
  asSuperuser<AuditRow>(sql`
    select log.account_id::text, actor, subuser_id::text, actor_name, actor_roles, action, outcome, object_kind, object_id, object_name,
      old_values, new_values, address, user_agent, request_id, coalesce(repeats.count, 1) as count
    from audit_log log left join audit_repeats repeats using (repeat_key, repeat_minute)
    where ${condition} order by audit_log_id`);

/** Returns an account's audit rows, oldest first, optionally of one action. */
export const auditRows = ({ id }: { id: number }, action?: string) =>
  auditRowsWhere(
    action === undefined ? sql`log.account_id = ${id}` : sql`log.account_id = ${id} and action = ${action}`,
  );

/** Response of an operation. */
export interface Answer {
  // Tests read responses by the shape that they requested.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: readonly GraphQLFormattedError[];
  /** Error codes, in order. */
  codes: unknown[];
}

/** Runs an operation through the real server in the given context; the data is what a client parses from the JSON. */
export async function run(ctx: Ctx, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const server = await graphqlServer();
  const { body } = await server.executeOperation({ query, variables }, { contextValue: graphqlContext(ctx) });
  if (body.kind !== "single") throw new Error("Answers in parts are not served.");
  const { data = null, errors = [] } = body.singleResult;
  return { data: JSON.parse(JSON.stringify(data)), errors, codes: errors.map((error) => error.extensions?.code) };
}

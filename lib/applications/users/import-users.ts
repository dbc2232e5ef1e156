import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { skills, userApplications, users, userSkills } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { applicationAuditObject, readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { IMPORT_MAX_BYTES } from "./import-text";
import { UserCustomData, UserDisplayName, UserName, UserPassword } from "./input";
import { keptPassword } from "./password";
import { type ImportedLine, readImport } from "./read-import";
import { noRoom, roomForUsers } from "./room";

/** Rows per insert, far below the maximum number of parameters of a statement. */
const AT_ONCE = 500;

const ImportUsersInput = z.object({
  applicationId: z.string(),
  csv: z
    .string()
    .max(IMPORT_MAX_BYTES, "The file is larger than 900 kB. Split it, and import the parts one after the other."),
  dryRun: z
    .boolean()
    .nullish()
    .transform((dry) => dry ?? false),
});

export type ImportUsersInput = z.input<typeof ImportUsersInput>;

/** Outcome of each line of a file, actual or in a dry run; never contains a password. */
export interface UserImport {
  dryRun: boolean;
  /** Number of users created, or to be created in a dry run. */
  imported: number;
  refused: number;
  lines: { line: number; name: string; problem: string | null }[];
}

/**
 * Creates users in an application from CSV text, all valid lines in one transaction; a line with a problem is skipped
 * and reported. A dry run reports the same and writes nothing.
 * @throws FORBIDDEN; NOT_FOUND for the application; BAD_USER_INPUT for text that is not such a file
 */
export async function importUsers(ctx: Ctx, raw: ImportUsersInput): Promise<UserImport> {
  requireAccess(ctx, "APPLICATION_USERS");
  const { applicationId: rawId, csv, dryRun } = parse(ImportUsersInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const application = await readApplication(tx, accountId, rawId);
    const lines = readImport(csv);
    await lockAccount(tx, ctx);
    const checked = await check(tx, accountId, lines);
    const good = checked.flatMap(({ user }) => (user ? [user] : []));
    const result: UserImport = {
      dryRun,
      imported: good.length,
      refused: lines.length - good.length,
      lines: checked.map(({ line, name, problem }) => ({ line, name, problem })),
    };
    if (dryRun || good.length === 0) return result;
    for (let from = 0; from < good.length; from += AT_ONCE)
      await insert(tx, accountId, application.applicationId, good.slice(from, from + AT_ONCE));
    await recordDone(tx, ctx, {
      action: "user.import",
      object: applicationAuditObject(application),
      new: { imported: result.imported, refused: result.refused },
    });
    return result;
  });
}

const YesOrNo = z
  .string()
  .toLowerCase()
  .transform((text, issues) => {
    if (["", "yes", "y", "true", "1"].includes(text)) return true;
    if (["no", "n", "false", "0"].includes(text)) return false;
    issues.addIssue({ code: "custom", message: "Write yes or no." });
    return z.NEVER;
  });

const Line = z.object({
  name: UserName,
  password: UserPassword,
  display_name: UserDisplayName,
  active: YesOrNo.default(true),
  parent_accounting: YesOrNo.default(true),
  custom_data: UserCustomData.default(""),
  skills: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(/[;,|]/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
});

type NewUser = Omit<z.output<typeof Line>, "skills"> & { skillIds: number[] };

interface Checked {
  line: number;
  name: string;
  problem: string | null;
  user?: NewUser;
}

/** Validates each line alone, against the lines before it, and against the account. */
async function check(tx: Tx, accountId: number, lines: readonly ImportedLine[]): Promise<Checked[]> {
  const [taken, skillIds, room] = [
    await takenNames(tx, accountId, lines),
    await skillsByName(tx, accountId),
    await roomForUsers(tx, accountId),
  ];
  const seen = new Map<string, number>();
  let left = room;
  return lines.map(({ line, values, problem }) => {
    const name = (values.name ?? "").slice(0, 100);
    if (problem) return { line, name, problem };
    const { success, data, error } = Line.safeParse(values);
    if (!success)
      return {
        line,
        name,
        problem: [...new Set(error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`))].join(" "),
      };
    if (taken.has(data.name)) return { line, name, problem: "A user with this name exists in the account already." };
    const before = seen.get(data.name);
    if (before !== undefined) return { line, name, problem: `Line ${before} has the same name.` };
    const unknown = data.skills.find((skill) => !skillIds.has(skill.toLowerCase()));
    if (unknown) return { line, name, problem: `The account has no skill ${unknown.slice(0, 100)}.` };
    if (left === 0) return { line, name, problem: noRoom() };
    left--;
    seen.set(data.name, line);
    const { skills: names, ...user } = data;
    return {
      line,
      name,
      problem: null,
      user: { ...user, skillIds: [...new Set(names.map((skill) => skillIds.get(skill.toLowerCase())!))] },
    };
  });
}

async function takenNames(tx: Tx, accountId: number, lines: readonly ImportedLine[]): Promise<Set<string>> {
  const names = JSON.stringify([...new Set(lines.map(({ values }) => values.name ?? ""))]);
  const found = await tx
    .select({ name: users.name })
    .from(users)
    .where(
      and(eq(users.accountId, accountId), sql`${users.name} in (select jsonb_array_elements_text(${names}::jsonb))`),
    );
  return new Set(found.map(({ name }) => name));
}

async function skillsByName(tx: Tx, accountId: number): Promise<Map<string, number>> {
  const found = await tx
    .select({ skillId: skills.skillId, name: skills.name })
    .from(skills)
    .where(eq(skills.accountId, accountId))
    .for("key share");
  return new Map(found.map(({ skillId, name }) => [name.toLowerCase(), skillId]));
}

async function insert(tx: Tx, accountId: number, applicationId: number, good: readonly NewUser[]): Promise<void> {
  const made = await tx
    .insert(users)
    .values(
      good.map(
        ({
          name,
          password,
          display_name: displayName,
          active,
          parent_accounting: parentAccounting,
          custom_data: customData,
        }) => ({
          accountId,
          name,
          displayName,
          active,
          parentAccounting,
          customData,
          ...keptPassword(accountId, password),
          searchText: searchTextOf(name, displayName),
        }),
      ),
    )
    .returning({ userId: users.userId, name: users.name });
  const idOf = new Map(made.map(({ userId, name }) => [name, userId]));
  await tx.insert(userApplications).values(made.map(({ userId }) => ({ accountId, userId, applicationId })));
  const held = good.flatMap(({ name, skillIds }) =>
    skillIds.map((skillId) => ({ accountId, userId: idOf.get(name)!, skillId })),
  );
  for (let from = 0; from < held.length; from += AT_ONCE)
    await tx.insert(userSkills).values(held.slice(from, from + AT_ONCE));
}

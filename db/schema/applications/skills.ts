import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, numericId, reference } from "@/db/schema/columns";

import { userKey } from "./users";

/** A skill for ACD queues. */
export const skills = pgTable(
  "skills",
  {
    skillId: numericId("skill_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    name: text("name").notNull(),
  },
  (table) => [
    unique("skills_account_key").on(table.accountId, table.skillId),
    uniqueIndex("skills_name_key").on(table.accountId, sql`lower(${table.name})`),
    index("skills_name_order").on(table.accountId, table.name, table.skillId),
    accountPolicy(),
  ],
);

/** A user's skills for ACD queues. */
export const userSkills = pgTable(
  "user_skills",
  {
    accountId: reference("account_id").notNull(),
    userId: reference("user_id").notNull(),
    skillId: reference("skill_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.skillId] }),
    userKey("user_skills_user", table),
    foreignKey({
      name: "user_skills_skill",
      columns: [table.accountId, table.skillId],
      foreignColumns: [skills.accountId, skills.skillId],
    }).onDelete("cascade"),
    index("user_skills_by_skill").on(table.accountId, table.skillId),
    accountPolicy(),
  ],
);

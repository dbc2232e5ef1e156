import { randomBytes } from "node:crypto";

import { skills, userApplications, users, userSkills } from "@/db/schema";
import { searchTextOf } from "@/lib/platform/search";
import { fingerprints, seal } from "@/lib/platform/secrets/seal";

import type { ApplicationName, MadeApplications } from "./applications";
import { chance } from "./chance";
import { fullNames } from "./names";
import { addAll, daysAgo, money, secondsAgo, type World } from "./world";

const USERS = 60;
const SKILLS = ["English", "German", "French", "Billing", "Technical", "Orders", "Escalations"];

type AcdStatus = (typeof users.$inferSelect)["acdStatus"];

/** A user in the database. */
export interface MadeUser {
  userId: number;
  name: string;
  displayName: string;
  team: ApplicationName;
  acdStatus: AcdStatus;
}

/** The users and skills in the database. */
export interface MadePeople {
  users: MadeUser[];
  skills: { skillId: number; name: string }[];
}

/** Adds the users: each in a team, which is an application, and some in two. */
export async function addPeople(world: World, applications: MadeApplications): Promise<MadePeople> {
  const { tx, accountId } = world;
  const luck = chance("people");
  const madeSkills = await tx
    .insert(skills)
    .values(SKILLS.map((name) => ({ accountId, name })))
    .returning({ skillId: skills.skillId, name: skills.name });

  const people = fullNames(luck, USERS).map((displayName, index) => {
    const team: ApplicationName = index < 32 ? "support-line" : index < 54 ? "sales-outbound" : "delivery-notices";
    const active = !luck.happens(0.07);
    return {
      displayName,
      name: displayName.toLowerCase().replace(" ", "-"),
      team,
      active,
      acdStatus: active ? statusOf(team, luck) : ("OFFLINE" as const),
    };
  });
  const made = await tx
    .insert(users)
    .values(
      people.map(({ displayName, name, team, active, acdStatus }, index) => {
        const password = newPassword();
        const parentAccounting = !luck.happens(0.15);
        const balance = parentAccounting ? 0 : luck.whole(0, 480_000);
        const createdAt = daysAgo(world, luck.whole(61, 390), luck.whole(8, 17));
        return {
          accountId,
          name,
          displayName,
          searchText: searchTextOf(name, displayName),
          password: seal(accountId, password),
          usedPasswords: fingerprints(accountId, password),
          active,
          parentAccounting,
          liveBalance: money(balance),
          fixedBalance: money(balance),
          customData: JSON.stringify({ team, desk: `${luck.pick(["A", "B", "C"])}${index + 1}` }),
          acdStatus,
          acdStatusChangedAt: secondsAgo(world, luck.whole(5, acdStatus === "OFFLINE" ? 60_000 : 4_000)),
          createdAt,
          modifiedAt: createdAt,
        };
      }),
    )
    .returning({ userId: users.userId, name: users.name });
  const idOf = new Map(made.map(({ userId, name }) => [name, userId]));
  const all = people.map(({ name, displayName, team, acdStatus }) => ({
    userId: idOf.get(name)!,
    name,
    displayName,
    team,
    acdStatus,
  }));

  await addAll(
    world,
    userApplications,
    all.flatMap(({ userId, team }, index) =>
      membershipsOf(team, index).map((name) => ({
        accountId,
        userId,
        applicationId: applications[name].applicationId,
      })),
    ),
  );
  await addAll(
    world,
    userSkills,
    all
      .filter(({ team }) => team !== "delivery-notices")
      .flatMap(({ userId }) =>
        luck.some(madeSkills, luck.whole(1, 4)).map(({ skillId }) => ({ accountId, userId, skillId })),
      ),
  );
  return { users: all, skills: madeSkills };
}

const statusOf = (team: ApplicationName, luck: ReturnType<typeof chance>): AcdStatus =>
  team === "support-line"
    ? luck.weighted({ READY: 9, IN_SERVICE: 8, AFTER_SERVICE: 3, ONLINE: 3, DND: 2, TIMEOUT: 1, OFFLINE: 5 })
    : luck.weighted({ ONLINE: 3, OFFLINE: 4 });

const membershipsOf = (team: ApplicationName, index: number): ApplicationName[] =>
  index % 6 === 0 && team !== "support-line" ? [team, "support-line"] : [team];

// Never used to log in; a new one can be set.
const newPassword = () => `${randomBytes(12).toString("base64url")}-aA1`;

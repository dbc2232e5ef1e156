import type { NamedUser } from "@/lib/applications/users/choose-users";
import type { User } from "@/lib/applications/users/user";

/** A user by name, as the queues know them; the rest is read when somebody who holds APPLICATION_USERS asks for it. */
export type UserMapper = NamedUser & Partial<User>;

export type { Skill as SkillMapper } from "@/lib/applications/skills/skill";

import type { NamedUser } from "@/lib/applications/users/choose-users";
import type { User } from "@/lib/applications/users/user";

/** User as queues expose it, by ID and name; loading any other field requires APPLICATION_USERS. */
export type UserMapper = NamedUser & Partial<User>;

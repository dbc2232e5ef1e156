import { randomBytes } from "node:crypto";

/** Password that satisfies every rule. */
export const PASSWORD = "violet harbor in the rain";

/** Returns a name that no other test uses. */
export const unique = (prefix: string) => `${prefix}${randomBytes(6).toString("hex")}`;

/** Id that no row of any table has. */
export const NOBODYS_ID = "4242424242";

import { randomBytes } from "node:crypto";

/** A password that every rule lets through. */
export const PASSWORD = "violet harbor in the rain";

/** A name that no other test uses. */
export const unique = (prefix: string) => `${prefix}${randomBytes(6).toString("hex")}`;

/** An id that no row of any table has. */
export const NOBODYS_ID = "4242424242";

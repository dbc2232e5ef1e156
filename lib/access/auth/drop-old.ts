import { lt } from "drizzle-orm";

import { sessions } from "@/db/schema";
import { withSignIn } from "@/db/sign-in";

import { dropOldAttempts } from "./throttle";

/** Deletes expired sessions and login attempts that no rule uses. */
export async function dropOld(): Promise<void> {
  await withSignIn((tx) => tx.delete(sessions).where(lt(sessions.expiresAt, new Date())));
  await dropOldAttempts();
}

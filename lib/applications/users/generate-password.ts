import { generatePassword } from "@/lib/access/auth/generate-password";

import { UserPassword } from "./input";

/**
 * Returns a random password that satisfies the rules for users: 20 characters in four groups, 100 bits. Runs in the
 * browser.
 */
export function generateUserPassword(): string {
  for (;;) {
    const groups = generatePassword().match(/.{5}/g)!;
    const password = [groups[0]!.toUpperCase(), ...groups.slice(1)].join("-");
    if (UserPassword.safeParse(password).success) return password;
  }
}

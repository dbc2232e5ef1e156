import { enterChildAccount, leaveChildAccount } from "@/lib/access/auth/enter-account";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import { addChildAccount } from "@/lib/access/child-accounts/add-child-account";
import { listChildAccounts } from "@/lib/access/child-accounts/list-child-accounts";
import { transfer } from "@/lib/access/child-accounts/transfer";
import { addApplication } from "@/lib/applications/applications/add-application";
import { addUser } from "@/lib/applications/users/add-user";
import { generateUserPassword } from "@/lib/applications/users/generate-password";
import type { SignedIn } from "@/lib/platform/ctx";
import { DomainError } from "@/lib/platform/errors";

const USERS = [
  { name: "reception", displayName: "Reception" },
  { name: "kitchen", displayName: "Kitchen" },
];

/**
 * Adds a child account with some data under the demo account, unless it has one, through the same functions that the
 * panel uses.
 */
export async function addDemoChild(
  ctx: SignedIn,
  child: { name: string; email: string; password: string },
): Promise<void> {
  const { rows } = await listChildAccounts(ctx, { first: 1 });
  if (rows.length > 0) return;
  const { accountId } = await addChildAccount(ctx, {
    accountName: child.name,
    email: child.email,
    password: child.password,
  });
  const { token } = await enterChildAccount(ctx, String(accountId));
  const inside = { ...ctx, viewer: (await resolveSession(token))! };
  const { applicationId } = await addApplication(inside, {
    name: "front-desk",
    description: "The guest house by the harbour",
  });
  for (const user of USERS)
    await addUser(inside, { applicationId: String(applicationId), password: generateUserPassword(), ...user });
  await leaveChildAccount(inside);
  await transfer(ctx, {
    childAccountId: String(accountId),
    direction: "TO_CHILD",
    amount: "50",
    idempotencyKey: "demo",
  }).catch((error: unknown) => {
    // The demo account's balance can have been spent.
    if (!(error instanceof DomainError && error.details.reason === "INSUFFICIENT_FUNDS")) throw error;
  });
}

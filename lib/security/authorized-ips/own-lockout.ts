import type { Tx } from "@/db/database";
import { isAddressAllowed } from "@/lib/access/auth/address-ruling";
import type { SignedIn } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";

/**
 * Runs a change of the lists, unless it locks out the caller's own address. An API client would be locked out with its
 * next request, so it can't override this; a user in the panel can, since the lists don't apply there.
 * @throws BAD_USER_INPUT
 */
export async function withoutShuttingOneselfOut<T>(
  tx: Tx,
  ctx: SignedIn,
  saysSo: boolean,
  change: () => Promise<T>,
): Promise<T> {
  const { accountId } = ctx.viewer;
  const { address, byToken } = ctx.request;
  const wasIn = await isAddressAllowed(tx, accountId, address);
  const result = await change();
  if (wasIn && (byToken || !saysSo) && !(await isAddressAllowed(tx, accountId, address))) {
    throw badInput({
      shutOutOwnAddress: `This would shut out ${address}, from which you are here.${byToken ? " Only in the panel can that be done." : ""}`,
    });
  }
  return result;
}

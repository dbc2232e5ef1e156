import { network } from "./network";

/**
 * Maximum number of logins in progress per address, so that they don't use up the database and the hashing for others.
 */
const AT_ONCE = 10;

const shared = globalThis as typeof globalThis & { gatehouseLoginsUnderWay?: Map<string, number> };

/** Runs a login, or returns undefined without using the database when its address has too many in progress. */
export async function oneOfFew<T>(address: string, login: () => Promise<T>): Promise<T | undefined> {
  const underWay = (shared.gatehouseLoginsUnderWay ??= new Map());
  const from = network(address);
  const count = underWay.get(from) ?? 0;
  if (count >= AT_ONCE) return undefined;
  underWay.set(from, count + 1);
  try {
    return await login();
  } finally {
    const left = underWay.get(from)! - 1;
    if (left > 0) underWay.set(from, left);
    else underWay.delete(from);
  }
}

import { network } from "./network";

/** Logins that one household or machine may have under way at once, before it costs others the database and the hashing. */
const AT_ONCE = 10;

const shared = globalThis as typeof globalThis & { gatehouseLoginsUnderWay?: Map<string, number> };

/** Runs a login, unless its address has too many under way already: then it gives nothing, and nothing was asked of the database. */
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

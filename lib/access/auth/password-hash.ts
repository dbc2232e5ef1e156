import { hash, verify } from "@node-rs/argon2";
import pLimit, { type LimitFunction } from "p-limit";

import { env } from "@/lib/platform/env";
import { rateLimited } from "@/lib/platform/errors";

// argon2id (the package's default algorithm) with the larger memory of OWASP's list and twice its passes.
const PARAMETERS = { memoryCost: 47_104, timeCost: 2, parallelism: 1 };
// The minimum that argon2 accepts, for tests that create thousands of users; env() rejects the setting elsewhere.
const IN_TESTS = { memoryCost: 8, timeCost: 1, parallelism: 1 };

const parameters = () => (env().TEST_CHEAP_PASSWORD_HASHES ? IN_TESTS : PARAMETERS);

// A hash keeps a core busy for about 20 ms and takes 46 MiB; more at once would only starve other requests.
const HASHES_AT_ONCE = 2;
const HASHES_WAITING = 50;

const shared = globalThis as typeof globalThis & { gatehouseHashing?: LimitFunction };

function limited<T>(work: () => Promise<T>): Promise<T> {
  const limit = (shared.gatehouseHashing ??= pLimit(HASHES_AT_ONCE));
  if (limit.pendingCount >= HASHES_WAITING)
    throw rateLimited("Too many logins at this moment. Try again in a few seconds.");
  return limit(work);
}

/** Returns the argon2id hash of a password, with its parameters and salt. */
export async function hashPassword(password: string): Promise<string> {
  return limited(() => hash(password, parameters()));
}

/** Returns whether a password matches a hash. Without a hash it takes the same time and returns false. */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await limited(async () => verify(passwordHash ?? (await dummyHash()), password));
  return matches && passwordHash !== undefined;
}

/** Returns whether a hash was made with other parameters than the current ones, so that the next login renews it. */
export function isOutdated(passwordHash: string): boolean {
  const { memoryCost, timeCost, parallelism } = parameters();
  return !passwordHash.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
}

let dummy: Promise<string> | undefined;
const dummyHash = () => (dummy ??= hash("nobody has this password", parameters()));

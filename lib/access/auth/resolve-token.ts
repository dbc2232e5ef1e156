import { eq, sql } from "drizzle-orm";
import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { createPublicKey } from "node:crypto";

import { serviceAccounts } from "@/db/schema";
import { signInDatabase, withSignIn } from "@/db/sign-in";
import { recordRefused } from "@/lib/platform/audit/record";
import type { RequestInfo, Viewer } from "@/lib/platform/ctx";

import { findKey, type Key, viewerOfKey } from "./service-account-key";
import { beginToken, recordTokenFailure, resetTokenFailures } from "./token-throttle";

/** Maximum time from issue to expiry. */
const LIFE_MAX_SECONDS = 3_600;
/** Maximum time that a client's clock can be ahead of ours. */
const CLOCK_SECONDS = 60;
const TOKEN_MAX = 4_096;
const USED_EVERY_MS = 60_000;

/**
 * Returns the viewer of a service account's token (a JWT, RS256, its key's ID as `kid`, the account's ID as `iss`),
 * read on every request, or null for any reason to reject it. The claims are checked before the key is queried.
 */
export async function resolveToken(token: string, request: RequestInfo): Promise<Viewer | null> {
  const now = new Date();
  const claims = claimsOf(token, now);
  if (!claims || !beginToken(request.address, claims.keyId)) return null;
  const db = await signInDatabase();
  const key = await findKey(db, claims.keyId);
  const fits = key?.accountId === claims.accountId && (await isSignedBy(token, key));
  const viewer = fits ? viewerOfKey(key, now) : null;
  if (!viewer) {
    recordTokenFailure(request.address, claims.keyId);
    if (key) await recordRefusal(key, request);
    return null;
  }
  resetTokenFailures(request.address, claims.keyId);
  if (now.getTime() - (key?.lastUsedAt?.getTime() ?? 0) > USED_EVERY_MS) await markUsed(claims.keyId, now);
  return viewer;
}

/** Returns the key and account that a token names, or undefined when its header or claims are invalid. */
function claimsOf(token: string, now: Date): { keyId: string; accountId: number } | undefined {
  if (token.length > TOKEN_MAX) return undefined;
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const { iss, iat, exp } = decodeJwt(token) as Record<string, unknown>;
    if (alg !== "RS256" || typeof kid !== "string" || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(kid))
      return undefined;
    if (!isTime(iat) || !isTime(exp)) return undefined;
    const seconds = now.getTime() / 1000;
    const isTimely = iat <= seconds + CLOCK_SECONDS && exp > seconds && exp > iat && exp - iat <= LIFE_MAX_SECONDS;
    const isAccount = typeof iss === "number" || (typeof iss === "string" && /^[1-9][0-9]{0,15}$/.test(iss));
    return isTimely && isAccount && Number.isSafeInteger(Number(iss))
      ? { keyId: kid, accountId: Number(iss) }
      : undefined;
  } catch {
    return undefined; // not a JWT
  }
}

const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

async function isSignedBy(token: string, { publicKey }: Key): Promise<boolean> {
  return jwtVerify(token, createPublicKey(publicKey), { algorithms: ["RS256"] }).then(
    () => true,
    () => false,
  );
}

const markUsed = (keyId: string, now: Date) =>
  withSignIn((tx) =>
    tx
      .update(serviceAccounts)
      .set({ lastUsedAt: now })
      .where(
        sql`${eq(serviceAccounts.keyId, keyId)} and (last_used_at is null or last_used_at < ${new Date(now.getTime() - USED_EVERY_MS).toISOString()}::timestamptz)`,
      ),
  );

/**
 * Records a rejected token in the log of the account whose key it names. The sender is unproven and stays anonymous.
 */
const recordRefusal = ({ accountId, keyId, name }: Key, request: RequestInfo) =>
  withSignIn((tx) =>
    recordRefused(
      tx,
      "FAILED",
      request,
      { accountId, kind: "ANONYMOUS", subuserId: null, name: "", roles: [] },
      {
        action: "serviceAccount.token",
        object: { kind: "serviceAccount", id: keyId, name },
      },
    ),
  );

import { and, eq, isNull, lt, or } from "drizzle-orm";

import { apiKeys } from "@/db/schema";
import { signInDatabase, withSignIn } from "@/db/sign-in";
import { recordRefused } from "@/lib/platform/audit/record";
import type { RequestInfo, Viewer } from "@/lib/platform/ctx";

import { findApiKey, type FoundApiKey, looksLikeApiKey, viewerOfApiKey } from "./api-key";
import { hashToken } from "./token";
import { beginToken, recordTokenFailure, resetTokenFailures } from "./token-throttle";

const USED_EVERY_MS = 60_000;

/**
 * Returns the viewer of an API key, read on every request, or null for any reason to reject it. The query is by the
 * key's hash alone, so that a wrong key takes the same time however close it is.
 */
export async function resolveApiKey(key: string, request: RequestInfo): Promise<Viewer | null> {
  if (!looksLikeApiKey(key)) return null;
  const hash = hashToken(key);
  const knownBy = hash.toString("base64url");
  if (!beginToken(request.address, knownBy)) return null;
  const now = new Date();
  const found = await findApiKey(await signInDatabase(), { hash });
  const viewer = found ? viewerOfApiKey(found, now) : null;
  if (!found || !viewer) {
    recordTokenFailure(request.address, knownBy);
    if (found) await recordRefusal(found, request);
    return null;
  }
  resetTokenFailures(request.address, knownBy);
  if (now.getTime() - (found.lastUsedAt?.getTime() ?? 0) > USED_EVERY_MS) await markUsed(found.apiKeyId, now);
  return viewer;
}

const markUsed = (apiKeyId: string, now: Date) =>
  withSignIn((tx) =>
    tx
      .update(apiKeys)
      .set({ lastUsedAt: now })
      .where(
        and(
          eq(apiKeys.apiKeyId, apiKeyId),
          or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, new Date(now.getTime() - USED_EVERY_MS))),
        ),
      ),
  );

/** Records a rejected key in its account's audit log, because something still uses it. */
const recordRefusal = ({ accountId, apiKeyId, prefix }: FoundApiKey, request: RequestInfo) =>
  withSignIn((tx) =>
    recordRefused(
      tx,
      "FAILED",
      request,
      { accountId, kind: "ANONYMOUS", subuserId: null, name: "", roles: [] },
      {
        action: "apiKey.refused",
        object: { kind: "apiKey", id: apiKeyId, name: prefix },
      },
    ),
  );

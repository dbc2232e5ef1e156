import type { RequestInfo, Viewer } from "@/lib/platform/ctx";

import { looksLikeApiKey } from "./api-key";
import { assertAuthorizedAddress } from "./authorized-address";
import { resolveApiKey } from "./resolve-api-key";
import { resolveSession } from "./resolve-session";
import { resolveToken } from "./resolve-token";

/** Returns the bearer token of an Authorization header, or undefined. */
export const bearerOf = (headers: { get(name: string): string | null }) =>
  /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];

/**
 * Returns the viewer of a bearer token: a session ID, an account's API key, or a service account's signed token, the
 * only one with dots. Null without a reason when it is invalid. The address of a valid one has to be allowed by the
 * account's lists.
 * @throws FORBIDDEN for a valid token from an address that is not allowed
 */
export async function resolveBearer(bearer: string, request: RequestInfo): Promise<Viewer | null> {
  const viewer = await viewerOf(bearer, request);
  if (viewer) await assertAuthorizedAddress(viewer, request);
  return viewer;
}

function viewerOf(bearer: string, request: RequestInfo): Promise<Viewer | null> {
  if (looksLikeApiKey(bearer)) return resolveApiKey(bearer, request);
  return bearer.includes(".") ? resolveToken(bearer, request) : resolveSession(bearer);
}

import type { RequestInfo, Viewer } from "@/lib/platform/ctx";

import { looksLikeApiKey } from "./api-key";
import { assertAuthorizedAddress } from "./authorized-address";
import { resolveApiKey } from "./resolve-api-key";
import { resolveSession } from "./resolve-session";
import { resolveToken } from "./resolve-token";

/** The bearer of an Authorization header, if it has one. */
export const bearerOf = (headers: { get(name: string): string | null }) =>
  /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];

/**
 * Who a bearer stands for: a session by its id, an account's API key, or a service account by a signed token, which alone has dots. What is
 * wrong with one that stands for nobody is told to no one; the address of a good one has to be among those that are let in.
 * @throws FORBIDDEN for a good one at an address that is not
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

import type { RequestInfo, Viewer } from "../ctx";
import { looksLikeApiKey } from "./api-key";
import { resolveApiKey } from "./resolve-api-key";
import { resolveSession } from "./resolve-session";
import { resolveToken } from "./resolve-token";

/** The bearer of an Authorization header, if it has one. */
export const bearerOf = (headers: { get(name: string): string | null }) => /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];

/** Who a bearer stands for: a session by its id, an account's API key, or a service account by a signed token, which alone has dots. */
export function resolveBearer(bearer: string, request: RequestInfo): Promise<Viewer | null> {
  if (looksLikeApiKey(bearer)) return resolveApiKey(bearer, request);
  return bearer.includes(".") ? resolveToken(bearer, request) : resolveSession(bearer);
}

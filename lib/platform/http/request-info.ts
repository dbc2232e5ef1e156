import { randomUUID } from "node:crypto";

import type { RequestInfo } from "@/lib/platform/ctx";

/** Set by the server from the connection; the client's headers with these names are replaced. */
export const ADDRESS_HEADER = "x-gatehouse-address";
export const REQUEST_ID_HEADER = "x-gatehouse-request-id";

const USER_AGENT_MAX = 512;

/** Returns the request's origin, from the headers that the server itself has set. */
export function requestInfo(headers: { get(name: string): string | null }, signal?: AbortSignal): RequestInfo {
  return {
    id: headers.get(REQUEST_ID_HEADER) ?? randomUUID(),
    address: headers.get(ADDRESS_HEADER) ?? "unknown",
    userAgent: (headers.get("user-agent") ?? "").slice(0, USER_AGENT_MAX),
    signal,
  };
}

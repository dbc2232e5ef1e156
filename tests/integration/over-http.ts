import { NextRequest } from "next/server";

import { handleGraphQL } from "@/graphql/http";

export const ADDRESS = "http://localhost:3000/api/graphql";

/** Response received over HTTP. */
export interface Received {
  status: number;
  headers: Record<string, string>;
  text: string;
  // Tests read responses by the shape that they requested.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  /** Error codes, in order. */
  codes: unknown[];
}

/** Sends a request to the GraphQL route handler. */
export async function send(init: {
  method?: string;
  search?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  duplex?: "half";
}): Promise<Received> {
  const { search = "", ...rest } = init;
  const response = await handleGraphQL(new NextRequest(ADDRESS + search, { method: "POST", ...rest }));
  const text = await response.text();
  const body = text.startsWith("{") ? JSON.parse(text) : null;
  const codes = ((body?.errors ?? []) as { extensions?: { code?: unknown } }[]).map((error) => error.extensions?.code);
  return { status: response.status, headers: Object.fromEntries(response.headers), text, body, codes };
}

/** Posts an operation as JSON. */
export const post = (query: string, headers: Record<string, string> = {}, variables?: Record<string, unknown>) =>
  send({ headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query, variables }) });

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
export const cookie = (token: string) => ({ cookie: `gatehouse-session=${token}` });

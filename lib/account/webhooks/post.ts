import { lookup } from "node:dns";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";

import { env } from "@/lib/platform/env";
import { InsideAddressError, outsideLookup } from "@/lib/platform/net/outside";

import { problemOf } from "./callback-url";

/** Timeout of a whole request: name resolution, connection, sending and response. */
const ANSWERS_WITHIN_MS = 10_000;
/** Maximum number of bytes read of a response, whose body is ignored. */
const ANSWER_MAX_BYTES = 65_536;

/** Outcome of a webhook request. */
export interface Outcome {
  statusCode: number | null;
  durationMs: number;
  /** Reason why the request failed; null when it succeeded. */
  problem: string | null;
}

/** Resolver of host names, which tests replace. */
export type Resolver = typeof lookup;

/**
 * Posts a body to a webhook's URL. Connects only to a public address, unless WEBHOOK_ALLOW_PRIVATE allows any; does not
 * follow redirects. A status of 200 to 299 counts as delivered.
 */
export async function post(
  callbackUrl: string,
  headers: Record<string, string>,
  body: string,
  resolve: Resolver = lookup,
): Promise<Outcome> {
  const started = performance.now();
  const outcome = (statusCode: number | null, problem: string | null): Outcome => ({
    statusCode,
    durationMs: Math.round(performance.now() - started),
    problem,
  });
  const url = new URL(callbackUrl);
  const refused = problemOf(url);
  if (refused) return outcome(null, refused);
  try {
    const statusCode = await send(
      url,
      headers,
      body,
      env().WEBHOOK_ALLOW_PRIVATE ? (resolve as LookupFunction) : outsideLookup(resolve),
    );
    if (statusCode >= 200 && statusCode < 300) return outcome(statusCode, null);
    return outcome(
      statusCode,
      statusCode >= 300 && statusCode < 400
        ? "It answered with a redirect, which is not followed."
        : `It answered with ${statusCode}.`,
    );
  } catch (error) {
    return outcome(null, sentenceOf(error));
  }
}

/** Sends the request and returns the response status once the body has ended or exceeds its maximum. */
function send(url: URL, headers: Record<string, string>, body: string, find: LookupFunction): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(
      url,
      {
        method: "POST",
        agent: false,
        lookup: find,
        signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        let read = 0;
        const end = () => resolve(response.statusCode!);
        response.on("data", (chunk: Buffer) => {
          read += chunk.length;
          if (read < ANSWER_MAX_BYTES) return;
          end();
          request.destroy();
        });
        response.on("end", end);
        response.on("error", reject);
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

function sentenceOf(error: unknown): string {
  if (error instanceof InsideAddressError)
    return "Its name leads to an address that is not of the public internet: nothing was sent.";
  const { name, code } = error as { name?: string; code?: string };
  if (name === "TimeoutError" || name === "AbortError")
    return `It did not answer within ${ANSWERS_WITHIN_MS / 1000} seconds.`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "Its name can't be resolved.";
  if (code === "ECONNREFUSED") return "It refused the connection.";
  if (code === "ECONNRESET" || code === "EPIPE") return "It broke off the connection.";
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID" || /CERT|SIGNATURE|SELF_SIGNED/.test(code ?? ""))
    return `Its certificate is not good: ${code}.`;
  return `It could not be reached${code ? `: ${code}` : ""}.`;
}

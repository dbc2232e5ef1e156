import { z } from "zod";

import { env } from "@/lib/platform/env";
import { assertOutsideHost } from "@/lib/platform/net/outside";

const URL_MAX = 2_000;
/** Lowest allowed port besides 80 and 443: system services such as mail and SSH use the ports below it. */
const PORT_MIN = 1_024;

/**
 * Schema of a webhook's URL: https to a public host, or also http and any host with WEBHOOK_ALLOW_PRIVATE. A host name
 * is checked on each delivery, when it is resolved.
 */
export const CallbackUrl = z
  .string()
  .trim()
  .max(URL_MAX, `An address has at most ${URL_MAX.toLocaleString("en")} characters.`)
  .transform((typed, issues) => {
    const url = URL.canParse(typed) ? new URL(typed) : undefined;
    const problem = url ? problemOf(url) : "Give the whole address, with https:// before it.";
    if (problem === undefined) return url!.href;
    issues.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  });

/** Returns the reason why a URL is not allowed; undefined when it is. */
export function problemOf(url: URL): string | undefined {
  const { WEBHOOK_ALLOW_PRIVATE: anywhere } = env();
  if (url.protocol !== "https:" && !(anywhere && url.protocol === "http:"))
    return "The address has to begin with https://.";
  if (url.username || url.password) return "Put no user name and no password into the address: deliveries are signed.";
  if (url.hash) return "Leave out what stands behind the #: it is never sent.";
  if (url.port !== "" && url.port !== "80" && url.port !== "443" && Number(url.port) < PORT_MIN)
    return `The port is 443, or ${PORT_MIN} and above.`;
  if (anywhere) return undefined;
  if (/(^|\.)localhost\.?$/i.test(url.hostname)) return "This is an address of this machine: nothing is sent to it.";
  try {
    assertOutsideHost(url);
    return undefined;
  } catch {
    return "This is no address of the public internet: nothing is sent to it.";
  }
}

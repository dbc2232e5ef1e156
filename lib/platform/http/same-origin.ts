import { publicUrl } from "@/lib/platform/env";

/**
 * Returns whether a request comes from our own pages, from a foreign origin, or doesn't say.
 * Read from Origin and Sec-Fetch-Site, which foreign pages can't forge.
 */
export function originOf(headers: { get(name: string): string | null }): "same" | "foreign" | "unsaid" {
  const site = headers.get("sec-fetch-site");
  if (site === "cross-site" || site === "same-site") return "foreign";
  const origin = headers.get("origin");
  if (origin !== null) return isOurs(origin, headers.get("host")) ? "same" : "foreign";
  return site === "same-origin" ? "same" : "unsaid";
}

function isOurs(origin: string, host: string | null): boolean {
  if (origin === new URL(publicUrl()).origin) return true;
  return URL.canParse(origin) && host !== null && new URL(origin).host === host;
}

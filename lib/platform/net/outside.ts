import ipaddr from "ipaddr.js";
import { lookup as lookUp, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";

/** A host that a request on an account's behalf must not reach. */
export class InsideAddressError extends Error {
  constructor(readonly host: string) {
    super(`${host} is no address of the public internet.`);
    this.name = "InsideAddressError";
  }
}

/** Where a cloud tells its machines their secrets, though the address looks like any other. */
const METADATA = new Set(["168.63.129.16"]);
const PUBLIC_IPV6 = ipaddr.parseCIDR("2000::/3") as [ipaddr.IPv6, number];
const NAT64 = ipaddr.parseCIDR("64:ff9b::/96") as [ipaddr.IPv6, number];

/**
 * Whether an IPv4 or IPv6 address belongs to the public internet: not to this machine, its networks, a cloud's
 * metadata service, or a range that is kept for something else. IPv4 addresses within IPv6 ones count as such.
 */
export function isOutside(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.range() === "unicast" && !METADATA.has(parsed.toString());
  const ipv6 = parsed as ipaddr.IPv6;
  // What a network without IPv4 calls an IPv4 address: its last 32 bits are that address.
  if (ipv6.match(NAT64)) return isOutside(ipv6.toByteArray().slice(12).join("."));
  return ipv6.range() === "unicast" && ipv6.match(PUBLIC_IPV6);
}

/**
 * The `lookup` of node's http, https, net and tls that finds outside addresses only. The connection goes to the very
 * address that was checked, so a name that resolves differently the next time gains nothing.
 * Node looks up names alone: check an address in a URL with `assertOutsideHost`.
 */
export const outsideLookup =
  (resolve: typeof lookUp = lookUp): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, "");
      const addresses = found ?? [];
      if (addresses.length === 0 || addresses.some(({ address }) => !isOutside(address)))
        return done(new InsideAddressError(hostname), "");
      if (options.all) done(null, addresses);
      else done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };

/**
 * Refuses a URL's host that is an inside address itself; a name is checked once it is resolved.
 * @throws InsideAddressError
 */
export function assertOutsideHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && !isOutside(host)) throw new InsideAddressError(host);
}

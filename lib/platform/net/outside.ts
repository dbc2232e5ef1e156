import ipaddr from "ipaddr.js";
import { lookup as lookUp, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";

/** Thrown for a host that a request on an account's behalf must not reach. */
export class InsideAddressError extends Error {
  constructor(readonly host: string) {
    super(`${host} is no address of the public internet.`);
    this.name = "InsideAddressError";
  }
}

/** Cloud metadata services whose address is in a public range. */
const METADATA = new Set(["168.63.129.16"]);
const PUBLIC_IPV6 = ipaddr.parseCIDR("2000::/3") as [ipaddr.IPv6, number];
const NAT64 = ipaddr.parseCIDR("64:ff9b::/96") as [ipaddr.IPv6, number];

/**
 * Returns whether an IPv4 or IPv6 address is on the public internet: not this machine, its networks, a cloud's metadata
 * service, or a reserved range. IPv4 addresses embedded in IPv6 are checked as IPv4.
 */
export function isOutside(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.range() === "unicast" && !METADATA.has(parsed.toString());
  const ipv6 = parsed as ipaddr.IPv6;
  // NAT64: the last 32 bits are an IPv4 address.
  if (ipv6.match(NAT64)) return isOutside(ipv6.toByteArray().slice(12).join("."));
  return ipv6.range() === "unicast" && ipv6.match(PUBLIC_IPV6);
}

/**
 * Returns a `lookup` for node's http, https, net and tls that fails for a name with any non-public address. The
 * connection uses the address that was checked, which defeats DNS rebinding.
 * Node looks up names only: check an address in a URL with `assertOutsideHost`.
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
 * Refuses a URL whose host is a non-public address; names are checked when resolved.
 * @throws InsideAddressError
 */
export function assertOutsideHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && !isOutside(host)) throw new InsideAddressError(host);
}

import ipaddr from "ipaddr.js";

/**
 * Returns the network that an address is counted as: a whole IPv6 /64, since it belongs to one household or machine, or
 * the IPv4 address itself.
 */
export function network(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === "ipv6" ? parsed.toByteArray().slice(0, 8).join(".") : parsed.toString();
}

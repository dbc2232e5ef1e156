import ipaddr from "ipaddr.js";

/** Returns what an address is counted as. A whole IPv6 /64 belongs to one household or machine, so it counts as one. */
export function network(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === "ipv6" ? parsed.toByteArray().slice(0, 8).join(".") : parsed.toString();
}

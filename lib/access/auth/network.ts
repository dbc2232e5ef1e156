import ipaddr from "ipaddr.js";

/** What an address counts as: one household or machine owns a whole IPv6 /64, so its addresses are one. */
export function network(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === "ipv6" ? parsed.toByteArray().slice(0, 8).join(".") : parsed.toString();
}

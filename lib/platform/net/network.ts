import ipaddr from "ipaddr.js";
import { z } from "zod";

/** A normalized network, and whether host bits had to be cleared. */
export interface ReadNetwork {
  /** With prefix length: 192.0.2.0/24, 2001:db8::1/128. */
  network: string;
  hostBitsCleared: boolean;
}

const NETWORK_MAX = 100;
const MAPPED_BITS = 96;

/** Schema of an address or network: A.B.C.D, A.B.C.D/L, A.B.C.D/mask, or the same for IPv6. */
export const Network = z
  .string()
  .trim()
  .min(1, "Give an address or a network.")
  .max(NETWORK_MAX, "This is no address and no network.")
  .transform((typed, issues) => {
    const read = readNetwork(typed);
    if (read) return read;
    issues.addIssue({
      code: "custom",
      message: "Give an address or a network: 192.0.2.17, 192.0.2.0/24, 192.0.2.0/255.255.255.0 or 2001:db8::/32.",
    });
    return z.NEVER;
  });

/** Parses an address or network; undefined when it is neither. IPv4-mapped IPv6 becomes IPv4. */
export function readNetwork(typed: string): ReadNetwork | undefined {
  const [, written = "", tail] = /^([^/\s]+)(?:\s*\/\s*(\S+))?$/.exec(typed) ?? [];
  const address = readAddress(written);
  if (!address) return undefined;
  const length = tail === undefined ? bitsOf(address) : readLength(tail, address);
  if (length === undefined) return undefined;
  if (address.kind() === "ipv6" && (address as ipaddr.IPv6).isIPv4MappedAddress() && length >= MAPPED_BITS) {
    return cleared((address as ipaddr.IPv6).toIPv4Address(), length - MAPPED_BITS);
  }
  return cleared(address, length);
}

/** Returns an address in canonical form; undefined when the text is not an address. */
export function readableAddress(text: string): string | undefined {
  const address = readAddress(text.trim().replace(/%.*$/, ""));
  return address && ipaddr.process(address.toString()).toString();
}

/** Returns a network for display: without the prefix length when it is a single address. */
export const shortNetwork = (network: string) => network.replace(network.includes(":") ? /\/128$/ : /\/32$/, "");

/** Accepts IPv4 only as four decimal parts: other forms are read as octal by some parsers and not by others. */
function readAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return ipaddr.IPv6.isValid(text) && !text.includes("%") ? ipaddr.IPv6.parse(text) : undefined;
}

const bitsOf = (address: ipaddr.IPv4 | ipaddr.IPv6) => (address.kind() === "ipv4" ? 32 : 128);

/** Parses a prefix length, or the equivalent subnet mask. */
function readLength(tail: string, address: ipaddr.IPv4 | ipaddr.IPv6): number | undefined {
  if (/^\d{1,3}$/.test(tail)) return Number(tail) <= bitsOf(address) ? Number(tail) : undefined;
  const mask = readAddress(tail);
  return mask?.kind() === address.kind() ? (mask.prefixLengthFromSubnetMask() ?? undefined) : undefined;
}

function cleared(address: ipaddr.IPv4 | ipaddr.IPv6, length: number): ReadNetwork {
  const bytes = address.toByteArray();
  const kept = bytes.map((byte, index) => byte & (0xff << Math.max(0, 8 - Math.max(0, length - index * 8))) & 0xff);
  return {
    network: `${ipaddr.fromByteArray(kept).toString()}/${length}`,
    hostBitsCleared: kept.some((byte, index) => byte !== bytes[index]),
  };
}

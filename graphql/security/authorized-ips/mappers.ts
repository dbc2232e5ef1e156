export type { AuthorizedIp as AuthorizedIpMapper } from "@/lib/security/authorized-ips/authorized-ip";
export type { AddressCheck as AuthorizedIpCheckMapper } from "@/lib/security/authorized-ips/check-address";

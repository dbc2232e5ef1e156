import { randomBytes, randomInt } from "node:crypto";

/** An address that nothing else has: of the IPv6 range that is kept for documentation. */
export const anyAddress = () => `2001:db8:${randomBytes(12).toString("hex").match(/.{4}/g)!.join(":")}`;

/** A number that nothing else has. */
export const anyNumber = () => `4930${randomInt(10 ** 9, 10 ** 10)}`;

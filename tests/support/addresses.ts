import { randomBytes, randomInt } from "node:crypto";

/** Returns a random address of the IPv6 range reserved for documentation. */
export const anyAddress = () => `2001:db8:${randomBytes(12).toString("hex").match(/.{4}/g)!.join(":")}`;

/** Returns a random phone number. */
export const anyNumber = () => `4930${randomInt(10 ** 9, 10 ** 10)}`;

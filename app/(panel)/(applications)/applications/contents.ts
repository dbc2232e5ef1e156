import type { ContentsFragment } from "@/graphql/operations.generated";

/** Count at which the API stops counting. */
const COUNTED = 10_000;

export interface Kind {
  key: keyof Omit<ContentsFragment, "__typename">;
  one: string;
  many: string;
  /** Slug of its tab. */
  slug: string;
}

/** What an application can contain, in the order of its tabs. */
export const kinds: readonly Kind[] = [
  { key: "scenarios", one: "scenario", many: "scenarios", slug: "scenarios" },
  { key: "users", one: "user", many: "users", slug: "users" },
  { key: "phoneNumbers", one: "phone number", many: "phone numbers", slug: "numbers" },
  { key: "rules", one: "rule", many: "rules", slug: "rules" },
  { key: "queues", one: "older queue", many: "older queues", slug: "queues" },
  { key: "smartQueues", one: "SmartQueue queue", many: "SmartQueue queues", slug: "smart-queue" },
  { key: "callLists", one: "call list", many: "call lists", slug: "call-lists" },
  { key: "sipRegistrations", one: "SIP registration", many: "SIP registrations", slug: "sip-registrations" },
  { key: "whatsappNumbers", one: "WhatsApp number", many: "WhatsApp numbers", slug: "sip-registrations" },
  { key: "keyValueItems", one: "stored value", many: "stored values", slug: "storage" },
  { key: "secrets", one: "secret", many: "secrets", slug: "storage" },
];

/** Formats a count: "10,000 or more" where counting stopped. */
export const inDigits = (count: number) =>
  count >= COUNTED ? `${COUNTED.toLocaleString("en")} or more` : count.toLocaleString("en");

/** Formats several kinds with their counts, omitting those without any: "3 scenarios, 1 rule". */
export const inWords = (contents: ContentsFragment, keys: readonly Kind["key"][]) =>
  kinds
    .filter(({ key }) => keys.includes(key) && contents[key] > 0)
    .map(({ key, one, many }) => `${inDigits(contents[key])} ${contents[key] === 1 ? one : many}`)
    .join(", ");

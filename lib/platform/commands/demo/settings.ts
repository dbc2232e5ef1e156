import { eq } from "drizzle-orm";

import { accounts, auditLog, callerIds, recordStorages, smsMessages } from "@/db/schema";
import { seal } from "@/lib/platform/secrets/seal";

import { chance } from "./chance";
import { customerPhone, OWN_NUMBERS } from "./phone-numbers";
import { addAll, addMany, after, daysAgo, money, type World } from "./world";

const MESSAGES = 320;
/** Days since message texts were enabled. */
const TEXTS_SINCE = 21;

/**
 * Adds caller IDs, text messages and storages in healthy and failing states, and actions of the server and its
 * operator.
 */
export async function addSettings(world: World): Promise<void> {
  await addCallerIds(world);
  await addMessages(world);
  await addStorages(world);
  await addEntries(world);
}

async function addCallerIds(world: World): Promise<void> {
  const { accountId } = world;
  // Days until each verification expires; null for a number that was never verified.
  const numbers = [
    ["442079460700", "Head office in London", 240],
    ["493023125700", "Office in Berlin", 19],
    ["33199001700", "Office in Paris", -8],
    ["447700900770", "Duty manager", null],
  ] as const;
  await addAll(
    world,
    callerIds,
    numbers.map(([phoneNumber, description, days], index) => ({
      accountId,
      phoneNumber,
      description,
      active: days !== null,
      verifiedUntil: days === null ? null : daysAgo(world, -days, 11),
      createdAt: daysAgo(world, 400 - index * 90),
    })),
  );
}

async function addMessages(world: World): Promise<void> {
  const { tx, accountId, now } = world;
  const luck = chance("messages");
  const own = OWN_NUMBERS.filter(({ kind }) => kind === "mobile");
  const asked = [
    "Where is my parcel?",
    "Thank you, it has arrived.",
    "Please call me back after five.",
    "Can I change the day?",
    "STOP",
  ];
  const told = [
    "Your parcel comes today between 14:00 and 16:00.",
    "Your code is 482 913. Nobody at Harbour asks you for it.",
    "We called and did not reach you. When may we call again?",
    "Your parcel waits at the depot until Friday.",
  ];
  await tx
    .update(accounts)
    .set({ storeInboundSms: true, storeOutboundSms: true })
    .where(eq(accounts.accountId, accountId));
  await addMany(
    world,
    smsMessages,
    Array.from({ length: MESSAGES }, (_, index) => {
      const incoming = luck.happens(0.4);
      const { number } = luck.pick(own);
      const customer = customerPhone(luck).number;
      const seconds = luck.whole(900, 60 * 86_400);
      const status = luck.weighted({ SUCCESS: 90, ERROR: 7, WAITING: seconds < 86_400 ? 30 : 0 });
      const fragments = luck.happens(0.15) ? 2 : 1;
      return {
        accountId,
        externalId: `sms-${index}`,
        sourceNumber: incoming ? customer : number,
        destinationNumber: incoming ? number : customer,
        direction: incoming ? "IN" : "OUT",
        fragments,
        cost: incoming || status !== "SUCCESS" ? "0.0000" : money(450 * fragments),
        status: incoming ? "SUCCESS" : status,
        deliveryStatus: incoming ? null : { SUCCESS: "DELIVERED", ERROR: "FAILED", WAITING: "DISPATCHED" }[status],
        errorMessage:
          !incoming && status === "ERROR"
            ? luck.pick(["The number is not in service", "The network did not take it"])
            : null,
        processedAt: after(now, -seconds),
        text: seconds < TEXTS_SINCE * 86_400 ? luck.pick(incoming ? asked : told) : null,
      } as const;
    }),
  );
}

async function addStorages(world: World): Promise<void> {
  const { accountId } = world;
  const nothing = seal(accountId, "this-is-a-demo");
  await addAll(world, recordStorages, [
    {
      accountId,
      name: "Archive in Frankfurt",
      host: "s3.example.com",
      region: "eu-central-1",
      bucket: "harbour-call-recordings",
      keyId: nothing,
      secretKey: nothing,
      createdAt: daysAgo(world, 3),
      modifiedAt: daysAgo(world, 3),
    },
  ]);
}

async function addEntries(world: World): Promise<void> {
  const { accountId } = world;
  const entry = { accountId, actorRoles: [], outcome: "DONE" as const, userAgent: "" };
  const server = { ...entry, actor: "SYSTEM" as const, actorName: "", address: "" };
  const operator = { ...entry, actor: "OPERATOR" as const, actorName: "", address: "" };
  const main = {
    ...entry,
    actor: "MAIN_ACCOUNT" as const,
    actorName: world.owner,
    actorRoles: ["MainAccount"],
    address: "192.0.2.17",
  };
  const callerId = { objectKind: "callerId", objectId: "+493023125700", objectName: "+493023125700" };
  const frozen = { objectKind: "phoneNumber", objectId: "+33199001900", objectName: "+33199001900" };
  const rows = [
    { ...main, action: "callerId.add", ...callerId, days: 310 },
    { ...main, action: "callerId.verify", ...callerId, days: 310 },
    {
      ...main,
      action: "sms.settings",
      objectKind: "account",
      objectId: String(accountId),
      objectName: world.owner,
      newValues: { storeInboundSms: true, storeOutboundSms: true },
      days: TEXTS_SINCE,
    },
    { ...server, action: "renewal.freeze", ...frozen, days: 41 },
    {
      ...operator,
      action: "payment.confirm",
      objectKind: "payment",
      objectId: "1",
      objectName: "GH-4821-7730",
      days: 40,
    },
    { ...server, action: "renewal.restore", ...frozen, days: 40 },
    { ...main, action: "session.logIn", outcome: "FAILED" as const, address: "198.51.100.44", days: 2 },
  ];
  await addAll(
    world,
    auditLog,
    rows.map(({ days, ...row }, index) => ({
      ...row,
      requestedAt: daysAgo(world, days, 8 + (index % 9)),
      requestId: `demo-${index}`,
    })),
  );
}

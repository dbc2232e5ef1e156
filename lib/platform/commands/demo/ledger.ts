import { sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { payments } from "@/db/schema";
import { type Posting, postMany } from "@/lib/billing/ledger/post";
import { toUnits } from "@/lib/platform/money";

import { chance } from "./chance";
import { daysAgo, type World } from "./world";

const DAYS = 150;
const MONTH = 30;
/** Payment amount, and the balance below which a payment is made. */
const [TOP_UP, LEAST] = [toUnits("500"), toUnits("320")];

type Dated = Posting & { performedAt: Date };

/** Adds months of payments, usage and renewals that leave a few hundred dollars, and one pending payment. */
export async function addLedger(world: World): Promise<void> {
  const charges = [
    ...(await usage(world)),
    ...(await renewals(world)),
    ...(await ofUsers(world)),
    ...disputed(world),
  ].sort((a, b) => a.performedAt.getTime() - b.performedAt.getTime());
  const { postings, payIns } = withPayments(world, charges);
  const posted = await postMany(world.tx, world.accountId, postings);
  await addPayments(
    world,
    payIns.map((index) => ({ at: postings[index]!.performedAt, transactionId: posted[index]!.transactionId })),
  );
}

/**
 * Returns each application's daily call cost: from the call history, and before it extrapolated from the same weekdays.
 */
async function usage(world: World): Promise<Dated[]> {
  const { tx, accountId, today, now } = world;
  const luck = chance("usage");
  const rows = await rowsOf<{ id: string; name: string; day: number; calls: number; cost: string }>(
    tx,
    sql`select application_id::text as id, application_name as name, (floor(extract(epoch from ${today.toISOString()}::timestamptz - started_at) / 86400))::int + 1 as day, count(*)::int as calls, (sum(cost) * 10000)::bigint::text as cost
      from call_sessions where account_id = ${accountId} and cost > 0 group by 1, 2, 3 having sum(cost) > 0 order by day, name`,
  );
  const oldest = Math.max(...rows.map(({ day }) => day));
  return rows.flatMap(({ id, name, day, calls, cost }) =>
    Array.from({ length: Math.ceil(DAYS / oldest) }, (_, round) => {
      const then = day + round * Math.floor(oldest / 7) * 7;
      const amount = round === 0 ? BigInt(cost) : (BigInt(cost) * BigInt(luck.whole(70, 100))) / 100n;
      const performedAt = new Date(Math.min(daysAgo(world, then, 24 - 1 / 60).getTime(), now.getTime()));
      return then > DAYS
        ? []
        : [
            {
              type: "CALL_CHARGE",
              book: "USAGE",
              amount: -amount,
              description: `${calls} calls of ${name}`,
              applicationId: Number(id),
              resourceType: "call",
              performedAt,
            } satisfies Dated,
          ];
    }).flat(),
  );
}

/** Returns the monthly charges of numbers and SIP registrations. */
async function renewals(world: World): Promise<Dated[]> {
  const rows = await rowsOf<{ kind: "phoneNumber" | "sipRegistration"; id: string; name: string; price: string }>(
    world.tx,
    sql`select 'phoneNumber' as kind, phone_id::text as id, phone_number as name, (price * 10000)::bigint::text as price from phone_numbers where account_id = ${world.accountId} and price > 0
      union all select 'sipRegistration', sip_registration_id::text, sip_username, (subscription_price * 10000)::bigint::text from sip_registrations where account_id = ${world.accountId} and subscription_price > 0
      order by 1, 3`,
  );
  return rows.flatMap(({ kind, id, name, price }, index) =>
    Array.from({ length: Math.floor(DAYS / MONTH) }, (_, month): Dated => {
      const [type, book] =
        kind === "phoneNumber"
          ? (["PHONE_NUMBER_RENEWAL", "NUMBERS"] as const)
          : (["SIP_REGISTRATION_RENEWAL", "SUBSCRIPTIONS"] as const);
      return {
        type,
        book,
        amount: -BigInt(price),
        description: `${name}, a month`,
        resourceType: kind,
        resourceId: id,
        performedAt: daysAgo(world, month * MONTH + 1 + (index % (MONTH - 2)), 3),
      };
    }),
  );
}

/** Returns the transfers to users with their own balance. */
async function ofUsers(world: World): Promise<Dated[]> {
  const rows = await rowsOf<{ id: string; name: string; units: string }>(
    world.tx,
    sql`select user_id::text as id, name, (fixed_balance * 10000)::bigint::text as units from users where account_id = ${world.accountId} and fixed_balance > 0 order by name`,
  );
  return rows.map(({ id, name, units }, index): Dated => ({
    type: "TRANSFER_TO_USER",
    book: "USERS",
    amount: -BigInt(units),
    description: name,
    userId: Number(id),
    performedAt: daysAgo(world, 12 + index * 9, 11),
  }));
}

/** Returns a charge on hold. */
const disputed = (world: World): Dated[] => [
  {
    type: "CALL_CHARGE",
    book: "USAGE",
    amount: -toUnits("2.4"),
    description: "Calls to a premium number, under review",
    resourceType: "call",
    onHold: true,
    performedAt: daysAgo(world, 6, 15),
  },
];

/** Returns the charges with payments inserted, and the indexes of those payments. */
function withPayments(world: World, charges: Dated[]): { postings: Dated[]; payIns: number[] } {
  const postings: Dated[] = [
    {
      type: "GIFT",
      book: "ADJUSTMENTS",
      amount: toUnits("10"),
      description: "Welcome",
      performedAt: daysAgo(world, DAYS + 2),
    },
  ];
  const payIns: number[] = [];
  let balance = postings[0]!.amount;
  const payIn = (performedAt: Date) => {
    payIns.push(postings.length);
    postings.push({
      type: "BANK_TRANSFER",
      book: "PAYMENTS",
      amount: TOP_UP,
      description: `Payment ${referenceOf(world, payIns.length)}`,
      resourceType: "payment",
      performedAt,
    });
    balance += TOP_UP;
  };
  payIn(daysAgo(world, DAYS + 1));
  for (const charge of charges) {
    postings.push(charge);
    balance += charge.amount;
    if (balance < LEAST) payIn(charge.performedAt);
  }
  return { postings, payIns };
}

const referenceOf = ({ accountId }: World, count: number) => `GH-${accountId}-${String(count).padStart(4, "0")}`;

/** Adds the payments behind the transactions, and one pending payment. */
async function addPayments(world: World, confirmed: { at: Date; transactionId: number }[]): Promise<void> {
  const { tx, accountId, owner, now } = world;
  const payment = { accountId, method: "BANK_TRANSFER", amount: TOP_UP, currency: "USD", askedBy: owner } as const;
  await tx.insert(payments).values([
    ...confirmed.map(({ at, transactionId }, index) => ({
      ...payment,
      reference: referenceOf(world, index + 1),
      status: "CONFIRMED" as const,
      createdAt: at,
      decidedAt: at,
      transactionId,
    })),
    {
      ...payment,
      reference: referenceOf(world, confirmed.length + 1),
      createdAt: new Date(now.getTime() - 3_600_000),
    },
  ]);
}

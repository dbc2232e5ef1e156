import { eq } from "drizzle-orm";
import { randomBytes } from "node:crypto";

import { autoTopUps, bankCards, planSubscriptions, planTemplates } from "@/db/schema";
import { makeInvoice } from "@/lib/billing/invoices/make-invoices";
import { post } from "@/lib/billing/ledger/post";
import { offerPlans } from "@/lib/billing/plans/offer";
import { fullPackages } from "@/lib/billing/plans/plan";
import { dayOf, monthAfter } from "@/lib/platform/days";
import { toUnits } from "@/lib/platform/money";
import { seal } from "@/lib/platform/secrets/seal";

import { addAll, daysAgo, type World } from "./world";

const messages = (size: number, overrunPrice: string) => [
  { name: "Messages", size, mayOverrun: true, overrunPrice, overrunSize: 1_000 },
];
const users = (size: number, overrunPrice: string) => [
  { name: "Active users", size, mayOverrun: true, overrunPrice, overrunSize: 100 },
];
const OFFERS = [
  {
    type: "IM",
    name: "Messages S",
    description: "For a help desk that writes now and then.",
    charge: "9",
    packages: messages(10_000, "1.20"),
  },
  {
    type: "IM",
    name: "Messages M",
    description: "For shops that write of every order.",
    charge: "29",
    packages: messages(50_000, "0.90"),
  },
  {
    type: "IM",
    name: "Messages L",
    description: "For applications that live by messages.",
    charge: "89",
    packages: messages(250_000, "0.60"),
  },
  {
    type: "MAU",
    name: "Users 500",
    description: "For a team and its first customers.",
    charge: "19",
    packages: users(500, "5"),
  },
  {
    type: "MAU",
    name: "Users 5,000",
    description: "For an application that has found its users.",
    charge: "149",
    packages: users(5_000, "4"),
  },
].map((offer) => ({ ...offer, currency: "USD" }));
const TAKEN = "Messages S";
const INVOICES = 3;

/** Offers the demo plans, as the operator would. */
export const offerDemoPlans = () => offerPlans(JSON.stringify(OFFERS));

/** Adds a plan, the invoices of the last months, and a card with automatic top-up disabled. */
export async function addBilling(world: World): Promise<void> {
  const { tx, accountId, now } = world;
  const [template] = await tx.select().from(planTemplates).where(eq(planTemplates.name, TAKEN));
  const { planTemplateId, planType, name, periodicCharge } = template!;
  const packages = fullPackages(template!).map((one) => ({ ...one, left: one.size - 640 }));
  const nextCharge = monthAfter(dayOf(now), now);
  const [plan] = await tx
    .insert(planSubscriptions)
    .values({ accountId, planTemplateId, planType, name, periodicCharge, packages, startedAt: now, nextCharge })
    .returning({ id: planSubscriptions.planSubscriptionId });
  await post(tx, accountId, {
    type: "PLAN_CHARGE",
    book: "SUBSCRIPTIONS",
    amount: -periodicCharge,
    description: `Plan ${name} until ${nextCharge}`,
    resourceType: "plan",
    resourceId: plan!.id,
    performedAt: now,
  });

  const firstOf = (monthsAgo: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo, 1, 6));
  for (let ago = INVOICES; ago > 0; ago--) {
    await makeInvoice(tx, accountId, dayOf(firstOf(ago)).slice(0, 7), {
      tax: { name: "VAT", rate: "20" },
      now: firstOf(ago - 1),
    });
  }

  const [card] = await tx
    .insert(bankCards)
    .values({
      accountId,
      provider: "Example Pay",
      providerToken: seal(accountId, randomBytes(18).toString("base64url")),
      lastDigits: "4242",
      cardHolder: "Harbour Goods Ltd",
      cardType: "VISA",
      expiryMonth: 4,
      expiryYear: now.getUTCFullYear() + 2,
      createdAt: daysAgo(world, 90),
    })
    .returning({ bankCardId: bankCards.bankCardId });
  await addAll(world, autoTopUps, [
    {
      accountId,
      bankCardId: card!.bankCardId,
      minBalance: toUnits("20"),
      overrunValue: toUnits("50"),
      receiptEmail: "accounts@example.com",
    },
  ]);
}

import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { planTemplates } from "@/db/schema";
import { withWorker } from "@/db/with-worker";
import { parse } from "@/lib/platform/errors";
import { toUnits } from "@/lib/platform/money";

const Decimal = z.string().regex(/^\d{1,9}(\.\d{1,4})?$/, 'Give an amount as text, such as "25.00".');

const Package = z
  .strictObject({
    name: z.string().trim().min(1).max(60),
    size: z.number().int().positive(),
    mayOverrun: z.boolean().default(false),
    overrunPrice: Decimal.default("0"),
    overrunSize: z.number().int().nonnegative().default(0),
  })
  .refine(({ mayOverrun, overrunSize }) => !mayOverrun || overrunSize > 0, {
    path: ["overrunSize"],
    message: "Say how many pieces the price of more is for.",
  });

const Offer = z.strictObject({
  type: z.enum(planTemplates.planType.enumValues),
  name: z.string().trim().min(1).max(60),
  description: z.string().trim().max(300).default(""),
  charge: Decimal,
  currency: z.string().regex(/^[A-Z]{3}$/, "Give a currency's three letters."),
  packages: z.array(Package).max(20),
  onOffer: z.boolean().default(true),
});

const Offers = z
  .array(Offer)
  .min(1)
  .max(1000)
  .refine(
    (offers) =>
      new Set(offers.map(({ type, currency, name }) => `${type} ${currency} ${name.toLowerCase()}`)).size ===
      offers.length,
    "A plan stands there twice.",
  );

/**
 * Puts plans on offer from a JSON text, and returns how many it has. A plan of the same type, currency and name is
 * replaced, and `"onOffer": false` withdraws it. Existing subscriptions keep their terms.
 * @throws SyntaxError, or BAD_USER_INPUT with a sentence for each invalid field
 */
export async function offerPlans(json: string): Promise<number> {
  const offers = parse(Offers, JSON.parse(json));
  await withWorker(async (tx) => {
    for (const { type: planType, charge, ...offer } of offers) {
      const values = { ...offer, planType, periodicCharge: toUnits(charge) };
      const known = and(
        eq(planTemplates.planType, planType),
        eq(planTemplates.currency, offer.currency),
        sql`lower(${planTemplates.name}) = lower(${offer.name})`,
      );
      const replaced = await tx
        .update(planTemplates)
        .set(values)
        .where(known)
        .returning({ planTemplateId: planTemplates.planTemplateId });
      if (replaced.length === 0) await tx.insert(planTemplates).values(values);
    }
  });
  return offers.length;
}

/** Returns all plans that were ever on offer, by type, currency and charge. */
export const listAllOffers = () =>
  withWorker((tx) =>
    tx
      .select()
      .from(planTemplates)
      .orderBy(asc(planTemplates.planType), asc(planTemplates.currency), asc(planTemplates.periodicCharge)),
  );

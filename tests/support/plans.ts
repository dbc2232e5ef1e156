import { sql } from "drizzle-orm";

import { offerPlans } from "@/lib/billing/plans/offer";

import { asSuperuser, unique } from "./world";

/** Offers a plan and returns its id as in the API. */
export async function planOffer({ type = "IM", charge = "5", currency = "USD", size = 100, onOffer = true } = {}) {
  const name = unique("Plan ");
  await offerPlans(
    JSON.stringify([
      {
        type,
        name,
        charge,
        currency,
        onOffer,
        packages: [{ name: "Messages", size, mayOverrun: true, overrunPrice: "0.5", overrunSize: 10 }],
      },
    ]),
  );
  const [row] = await asSuperuser<{ id: string }>(
    sql`select plan_subscription_template_id::text as id from plan_templates where plan_name = ${name}`,
  );
  return { id: row!.id, name };
}

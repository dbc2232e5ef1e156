import { and, sql } from "drizzle-orm";
import { z } from "zod";

import { phoneNumbers } from "@/db/schema";
import { textCell, timeCell } from "@/lib/platform/csv-cells";
import { parse } from "@/lib/platform/errors";
import { countRows } from "@/lib/platform/paging";
import type { ReportKind } from "@/lib/platform/reports/kinds";
import type { ReportSource } from "@/lib/platform/reports/source";

import { type AccountNumbersFilter, conditionsOf, type NumbersPlace } from "./list-account-numbers";

const Filter = z.strictObject({
  search: z.string().max(100, "Search for at most 100 characters.").nullish(),
  countryCode: z.string().nullish(),
  categoryName: z.string().nullish(),
  state: z
    .enum([
      "ACTIVE",
      "BEING_SET_UP",
      "AWAITING_CONFIGURATION",
      "NEEDS_DOCUMENTS",
      "REFUSED",
      "NOT_RENEWED",
      "FROZEN",
      "GIVEN_UP",
    ])
    .nullish(),
  attached: z.boolean().nullish(),
});

const yesOrNo = (value: ReturnType<typeof sql>) => sql`case when ${value} then 'yes' else 'no' end`;

const cells = {
  Number: sql`'+' || item.phone_number`,
  Country: sql`item.country_code`,
  Category: sql`item.category_name`,
  Region: textCell(sql`item.region_name`),
  Application: textCell(sql`item.application_name`),
  Rule: textCell(sql`item.rule_name`),
  "Bought (UTC)": timeCell(sql`item.purchase_date`),
  "Next renewal": sql`item.next_renewal`,
  "Renews itself": yesOrNo(sql`item.auto_charge and not item.canceled and not item.deactivated`),
  "Price of a month": sql`item.price`,
  Activation: sql`item.activation_status`,
  Verification: sql`item.verification_status`,
  "Held until": sql`item.unverified_hold_until`,
  "Can be used": yesOrNo(sql`item.can_be_used`),
  "Given up": yesOrNo(sql`item.deactivated`),
  SMS: yesOrNo(sql`item.is_sms_enabled`),
};

const from = sql`phone_numbers
  left join applications on applications.account_id = phone_numbers.account_id and applications.application_id = phone_numbers.application_id
  left join rules on rules.account_id = phone_numbers.account_id and rules.rule_id = phone_numbers.rule_id`;

/** Creates the report of a section's numbers, sorted by number, without those bought after the report was ordered. */
const report = (kind: ReportKind, section: NumbersPlace): ReportSource => ({
  kind,
  cells,
  settle: async (_tx, _accountId, filter, now) => ({ ...parse(Filter, filter), to: now }),
  content: async (_tx, accountId, filters) => ({
    from,
    where: and(
      conditionsOf(accountId, section, filters as AccountNumbersFilter),
      sql`${phoneNumbers.purchaseDate} <= ${String(filters.to)}::timestamptz`,
    ),
    columns: sql`phone_numbers.*, applications.name as application_name, rules.name as rule_name`,
    order: { key: sql`${phoneNumbers.phoneNumber}`, cast: "text", id: sql`${phoneNumbers.phoneId}`, descending: false },
  }),
  count: async (tx, accountId, filters) =>
    (await countRows(tx, sql`${phoneNumbers}`, conditionsOf(accountId, section, filters as AccountNumbersFilter)))
      .count,
});

export const phoneNumbersReport = report("PHONE_NUMBERS", "PURCHASED_NUMBER_LIST");
export const numbersAwaitingReport = report("PHONE_NUMBERS_AWAITING_CONFIGURATION", "NUMBERS_AWAITING_CONFIGURATION");

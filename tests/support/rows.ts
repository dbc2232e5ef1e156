import { sql } from "drizzle-orm";
import { randomInt } from "node:crypto";

import { searchTextOf } from "@/lib/platform/search";
import { seal } from "@/lib/platform/secrets/seal";

import { unique } from "./names";
import { type Account, asSuperuser } from "./world";

// Inserts rows of other domains that the tested one depends on.

/** Inserts a phone number of the account, attached to an application if given, and returns its id as in the API. */
export async function phoneNumber(
  { id }: Pick<Account, "id">,
  {
    applicationId = null as string | null,
    ruleId = null as string | null,
    number = `49${randomInt(1e9, 9e9)}`,
    deactivated = false,
  } = {},
) {
  const [row] = await asSuperuser<{ id: string }>(sql`
    insert into phone_numbers (account_id, application_id, rule_id, phone_number, country_code, category_name, price, purchase_date, next_renewal, deactivated, search_text)
    values (${id}, ${applicationId}, ${ruleId}, ${number}, 'DE', 'GEOGRAPHIC', 1.5, now(), current_date + 20, ${deactivated}, ${searchTextOf(number, "Berlin")})
    returning phone_id::text as id`);
  return row!.id;
}

/** Inserts a rule of an application and returns its id as in the API. */
export async function rule({ id }: Pick<Account, "id">, applicationId: string, name = unique("rule-")) {
  const [row] = await asSuperuser<{ id: string }>(sql`
    insert into rules (account_id, application_id, name, pattern, position, search_text)
    values (${id}, ${applicationId}, ${name}, '.*', (select count(*) from rules where application_id = ${applicationId}), ${searchTextOf(name)})
    returning rule_id::text as id`);
  return row!.id;
}

/** Inserts a user of an application and returns their id as in the API. */
export async function user({ id }: Pick<Account, "id">, applicationId: string, name = unique("user-")) {
  const [row] = await asSuperuser<{ id: string }>(sql`
    insert into users (account_id, name, display_name, search_text, password, used_passwords)
    values (${id}, ${name}, ${name}, ${searchTextOf(name)}, ${seal(id, "password")}, '{}') returning user_id::text as id`);
  await asSuperuser(
    sql`insert into user_applications (account_id, user_id, application_id) values (${id}, ${row!.id}, ${applicationId})`,
  );
  return row!.id;
}

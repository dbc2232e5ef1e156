import { sql } from "drizzle-orm";

import { eventTypes } from "@/lib/platform/events/event";
import { seal } from "@/lib/platform/secrets/seal";

import { asSuperuser } from "./world";

/** Subscribes an account's webhook to every event. */
export const listen = ({ id }: { id: number }) =>
  asSuperuser(sql`
    insert into webhooks (account_id, callback_url, secret, types)
    values (${id}, 'https://hooks.example.com/', ${seal(id, "secret")}, ${sql`array[${sql.join(
      eventTypes.map(({ type }) => sql`${type}`),
      sql`, `,
    )}]`})`);

/** Returns an account's webhook deliveries, oldest first. */
export const told = ({ id }: { id: number }) =>
  asSuperuser<{ type: string; body: Record<string, unknown> }>(
    sql`select type, body from webhook_deliveries where account_id = ${id} order by delivery_id`,
  );

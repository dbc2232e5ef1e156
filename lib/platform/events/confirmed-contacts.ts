import { and, arrayContains, eq, type SQL } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, notificationContacts } from "@/db/schema";

import type { NotificationGroup } from "./event";

/** Selects an account's confirmed e-mail addresses subscribed to a group, narrowed by further conditions. */
export const confirmedContacts = (
  tx: Tx,
  accountId: number,
  group: NotificationGroup,
  ...conditions: (SQL | undefined)[]
) =>
  tx
    .select({ to: notificationContacts.contactData, accountName: accounts.accountName, timeZone: accounts.location })
    .from(notificationContacts)
    .innerJoin(accounts, eq(accounts.accountId, notificationContacts.accountId))
    .where(
      and(
        eq(notificationContacts.accountId, accountId),
        eq(notificationContacts.contactType, "email"),
        eq(notificationContacts.verified, true),
        arrayContains(notificationContacts.groups, [group]),
        ...conditions,
      ),
    );

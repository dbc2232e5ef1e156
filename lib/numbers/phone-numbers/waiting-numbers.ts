import { and, asc, eq, getTableColumns, inArray, ne, or } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { numberConfigurations, phoneNumbers } from "@/db/schema";

const { businessName, purpose, contactName, contactEmail, contactPhone } = getTableColumns(numberConfigurations);

/** Returns an account's numbers that await the operator: to be set up, or to enable or disable emergency calls. */
export const waitingNumbers = (tx: Tx, accountId: number) =>
  tx
    .select({
      phoneNumber: phoneNumbers.phoneNumber,
      activationStatus: phoneNumbers.activationStatus,
      emergencyWanted: phoneNumbers.emergencyCallsToBeEnabled,
      emergencyEnabled: phoneNumbers.emergencyCallsEnabled,
      configuration: { businessName, purpose, contactName, contactEmail, contactPhone },
    })
    .from(phoneNumbers)
    .leftJoin(
      numberConfigurations,
      and(
        eq(numberConfigurations.accountId, phoneNumbers.accountId),
        eq(numberConfigurations.phoneId, phoneNumbers.phoneId),
      ),
    )
    .where(
      and(
        eq(phoneNumbers.accountId, accountId),
        eq(phoneNumbers.deactivated, false),
        or(
          inArray(phoneNumbers.activationStatus, ["ACTIVATING", "PROVISIONING"]),
          ne(phoneNumbers.emergencyCallsToBeEnabled, phoneNumbers.emergencyCallsEnabled),
        ),
      ),
    )
    .orderBy(asc(phoneNumbers.phoneNumber));

import { eq, sql } from "drizzle-orm";

import { authorizedIps } from "@/db/schema";
import { preparedForSignIn } from "@/db/sign-in";
import { recordDenials } from "@/lib/platform/audit/record-denial";
import type { RequestInfo, Viewer } from "@/lib/platform/ctx";
import { DomainError } from "@/lib/platform/errors";
import { readableAddress } from "@/lib/platform/net/network";

import { allowsAddress, rulingColumns } from "./address-ruling";

/**
 * Checks the address of a valid API token against the account's lists, which are read on every request.
 * @throws FORBIDDEN when the address is not allowed, which is recorded
 */
export async function assertAuthorizedAddress(viewer: Viewer, request: RequestInfo): Promise<void> {
  const [ruling] = await (
    await findRuling()
  ).execute({ accountId: viewer.accountId, address: readableAddress(request.address) ?? null });
  if (allowsAddress(ruling!)) return;
  await recordDenials({ viewer, request }, ["unauthorized-address"]);
  throw new DomainError("FORBIDDEN", `The account does not let programs at ${request.address} use its API.`, {
    reason: "UNAUTHORIZED_ADDRESS",
  });
}

const findRuling = preparedForSignIn((db) =>
  db
    .select(rulingColumns(sql`${sql.placeholder("address")}`))
    .from(authorizedIps)
    .where(eq(authorizedIps.accountId, sql.placeholder("accountId")))
    .prepare("find_address_ruling"),
);

import { withAccount } from "@/db/with-account";
import { inAccount } from "@/lib/ctx";
import { requestVerificationCall } from "@/lib/verification-calls/request-verification-call";
import { sql } from "drizzle-orm";

import { asSuperuser } from "../../support/world";
import type { IdPlace, TenancyWorld } from "./place";

async function theirCall({ account }: TenancyWorld): Promise<string> {
  await withAccount(inAccount(account.main), (tx) => requestVerificationCall(tx, account.id, { purpose: "TEST_NUMBER", phoneNumber: "15550100" }));
  const [call] = await asSuperuser<{ id: string }>(sql`select verification_call_id::text as id from verification_calls where account_id = ${account.id}`);
  return call!.id;
}

export const numberIds: Record<string, IdPlace> = {
  // Nobody of this account is an engine: it is refused for any id.
  "ReportVerificationCallInput.id": { query: "mutation($id: ID!) { reportVerificationCall(input: { id: $id, status: PLACED }) }", theirs: theirCall },
};

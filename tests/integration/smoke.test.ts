import { expect, it } from "vitest";

import { makeAccount, run } from "../support/world";

it("works", async () => {
  const account = await makeAccount();
  const support = await account.subuser("Support");
  const answer = await run(support.ctx, "{ account { name email subusers { totalCount } } viewer { subuser { name description } can(section: LOGS) } }");
  console.log(JSON.stringify(answer, null, 1));
  const owner = await account.subuser("Owner");
  console.log(JSON.stringify(await run(owner.ctx, "{ account { loginLink { id url } } subusers(first: 1) { totalCount nodes { name roles { name } openSessions lastLoginAt } pageInfo { hasNextPage endCursor } } auditLog(first: 3) { totalCount nodes { action actorName actorRoles outcome count newValues objectName } } }"), null, 1));
  expect(answer.data.account.name).toBe(account.name);
});

import { addChildAccount } from "@/lib/access/child-accounts/add-child-account";

import { payIn } from "../../support/money";
import { PASSWORD, unique } from "../../support/names";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const newChild = async ({ account }: GridWorld) => {
  const accountName = unique("kid-");
  const { accountId } = await addChildAccount(account.main, {
    accountName,
    email: `${accountName}@example.com`,
    password: PASSWORD,
  });
  return { id: String(accountId) };
};
const sharedChild = (world: GridWorld) => once(world.account, "child account", () => newChild(world));

const one = {
  needs: ["CHILD_ACCOUNTS"],
  behind: { needs: "CHILD_ACCOUNTS", path: ["childAccount"] },
  query: (field: string) => `query($id: ID!) { childAccount(id: $id) { ${field} } }`,
  path: ["childAccount"],
  variables: sharedChild,
};

const acting = (field: string, selection: string): Case => ({
  needs: ["CHILD_ACCOUNTS"],
  query: `mutation($id: ID!) { ${field}(id: $id) { ${selection} } }`,
  path: [field],
  variables: sharedChild,
});

export const childAccountCases: Record<string, Case> = {
  "Query.childAccounts": {
    needs: ["CHILD_ACCOUNTS"],
    query: "{ childAccounts { totalCount nodes { name } } }",
    path: ["childAccounts"],
  },
  "Query.childAccount": { ...one, behind: undefined, query: one.query("name") },
  ...fieldCases("ChildAccount", one, ["email", "state", "balance", "currency", "createdAt"]),
  "Mutation.addChildAccount": {
    needs: ["CHILD_ACCOUNTS", "childAccount.create"],
    query: "mutation($input: AddChildAccountInput!) { addChildAccount(input: $input) { childAccount { id } } }",
    path: ["addChildAccount"],
    variables: () => {
      const accountName = unique("kid-");
      return { input: { accountName, email: `${accountName}@example.com`, password: PASSWORD } };
    },
  },
  "Mutation.transferMoney": {
    needs: ["CHILD_ACCOUNTS"],
    query: "mutation($input: TransferInput!) { transferMoney(input: $input) { balance } }",
    path: ["transferMoney"],
    variables: async (world) => {
      const { id } = await sharedChild(world);
      await payIn({ id: Number(id) }, "1");
      return { input: { childAccountId: id, direction: "FROM_CHILD", amount: "1", idempotencyKey: unique("key-") } };
    },
  },
  "Mutation.freezeChildAccount": acting("freezeChildAccount", "childAccount { id }"),
  "Mutation.unfreezeChildAccount": acting("unfreezeChildAccount", "childAccount { id }"),
  "Mutation.enterChildAccount": acting("enterChildAccount", "expiresAt"),
};

import { parseArgs } from "node:util";

import { closeConnection } from "@/db/operator";
import { withAccount } from "@/db/with-account";
import { adjustBalance } from "@/lib/billing/ledger/adjust-balance";
import { checkLedger } from "@/lib/billing/ledger/check-ledger";
import { setCreditLimit } from "@/lib/billing/ledger/set-credit-limit";
import { toDecimal, toUnits } from "@/lib/platform/money";

import { allAccounts, findAccount } from "./accounts";
import { runCommand } from "./run-command";

const USAGE = `Use it as:
  npm run ledger -- check
  npm run ledger -- credit-limit ACCOUNT AMOUNT
  npm run ledger -- gift ACCOUNT AMOUNT --reason "..."
  npm run ledger -- adjust --reason "..." -- ACCOUNT AMOUNT     (AMOUNT may be -5)
ACCOUNT is a name or an id.`;

// npm run ledger: verifies every account's ledger, sets credit limits, credits and corrects balances.
await runCommand(async () => {
  const { positionals, values } = parseArgs({ options: { reason: { type: "string" } }, allowPositionals: true });
  const [verb, account, amount] = positionals;
  const types = { gift: "GIFT", adjust: "ADJUSTMENT" } as const;
  if (verb === "check" && positionals.length === 1) await check();
  else if (verb === "credit-limit" && account && amount) {
    const { accountId, name, currency } = await findAccount(account);
    const limit = toUnits(amount);
    if (limit < 0n) throw new Error("A credit limit is not below zero.");
    await withAccount({ accountId }, (tx) => setCreditLimit(tx, accountId, limit));
    console.log(`${name} may go ${toDecimal(limit)} ${currency} below zero.`);
  } else if ((verb === "gift" || verb === "adjust") && account && amount) {
    const { accountId, name, currency } = await findAccount(account);
    const { transactionId, balanceAfter } = await withAccount({ accountId }, (tx) =>
      adjustBalance(tx, accountId, { type: types[verb], amount: toUnits(amount), reason: values.reason ?? "" }),
    );
    console.log(`Transaction ${transactionId}: ${name} has ${toDecimal(balanceAfter)} ${currency}.`);
  } else throw new Error(USAGE);
  await closeConnection();
  process.exit(0);
});

async function check(): Promise<void> {
  const sums = { accounts: 0, transactions: 0 };
  const problems: string[] = [];
  for await (const { accountId, name } of allAccounts()) {
    const ledger = await withAccount({ accountId }, (tx) => checkLedger(tx, accountId));
    sums.accounts++;
    sums.transactions += ledger.transactions;
    problems.push(...ledger.problems.map((problem) => `${name} (${accountId}): ${problem}`));
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log(
    `${sums.accounts} accounts with ${sums.transactions} transactions: every balance is the sum of its entries, every transaction is balanced.`,
  );
}

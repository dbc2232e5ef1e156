import { asc, eq } from "drizzle-orm";
import { parseArgs } from "node:util";

import { closeConnection } from "@/db/operator";
import { accounts, payments } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { confirmPayment, rejectPayment } from "@/lib/billing/payments/decide-payment";
import { toDecimal, toUnits } from "@/lib/platform/money";

import { runCommand } from "./run-command";

const USAGE = `Use it as:
  npm run payments -- list
  npm run payments -- confirm REFERENCE [--amount 99.50] [--note "..."]
  npm run payments -- reject REFERENCE --note "..."`;

// npm run payments: lists pending payments, and confirms or rejects them.
await runCommand(async () => {
  const { positionals, values } = parseArgs({
    options: { amount: { type: "string" }, note: { type: "string" } },
    allowPositionals: true,
  });
  const [verb, reference] = positionals;
  if (verb === "list" && !reference) await list();
  else if (verb === "confirm" && reference) {
    const { accountId, paymentId } = await find(reference);
    const amount = values.amount === undefined ? undefined : toUnits(values.amount);
    const paid = await withAccount({ accountId }, (tx) =>
      confirmPayment(tx, accountId, paymentId, { amount, note: values.note }),
    );
    console.log(`${paid.reference}: ${toDecimal(paid.amount)} ${paid.currency} are booked.`);
  } else if (verb === "reject" && reference && values.note) {
    const { accountId, paymentId } = await find(reference);
    const { note } = values;
    await withAccount({ accountId }, (tx) => rejectPayment(tx, accountId, paymentId, note));
    console.log(`${reference} is rejected.`);
  } else throw new Error(USAGE);
  await closeConnection();
  process.exit(0);
});

async function list(): Promise<void> {
  const waiting = await withWorker((tx) =>
    tx
      .select({
        reference: payments.reference,
        method: payments.method,
        amount: payments.amount,
        currency: payments.currency,
        createdAt: payments.createdAt,
        account: accounts.accountName,
      })
      .from(payments)
      .innerJoin(accounts, eq(accounts.accountId, payments.accountId))
      .where(eq(payments.status, "PENDING"))
      .orderBy(asc(payments.createdAt)),
  );
  for (const { reference, method, amount, currency, createdAt, account } of waiting) {
    console.log(
      `${reference}  ${createdAt.toISOString().slice(0, 16).replace("T", " ")}  ${account}  ${toDecimal(amount)} ${currency}  ${method}`,
    );
  }
  console.log(
    waiting.length === 0
      ? "No payment waits."
      : `${waiting.length} ${waiting.length === 1 ? "payment waits" : "payments wait"}.`,
  );
}

async function find(reference: string): Promise<{ accountId: number; paymentId: number }> {
  const [payment] = await withWorker((tx) =>
    tx
      .select({ accountId: payments.accountId, paymentId: payments.paymentId })
      .from(payments)
      .where(eq(payments.reference, reference.toUpperCase())),
  );
  if (!payment) throw new Error(`There is no payment ${reference}.`);
  return payment;
}

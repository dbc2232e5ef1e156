import { parseArgs } from "node:util";

import { closeConnection } from "@/db/operator";
import { makeInvoices } from "@/lib/billing/invoices/make-invoices";
import { settleInvoice } from "@/lib/billing/invoices/settle-invoice";

import { runCommand } from "./run-command";

const USAGE = `Use it as: npm run invoices -- make 2026-10 [--tax "VAT 19"], or: npm run invoices -- paid|cancel NUMBER`;

// npm run invoices: creates a month's invoices, or marks one as paid or canceled.
await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { tax: { type: "string" } }, allowPositionals: true });
  const [verb, what] = positionals;
  if (!what) throw new Error(USAGE);
  if (verb === "make") {
    const made = await makeInvoices({ month: what, tax: values.tax });
    console.log(`${made} ${made === 1 ? "invoice was" : "invoices were"} made for ${what}.`);
  } else if (verb === "paid" || verb === "cancel") {
    await settleInvoice(what, verb === "paid" ? "PAID" : "CANCELED");
    console.log(`The invoice ${what} is ${verb === "paid" ? "paid" : "canceled"}.`);
  } else throw new Error(USAGE);
  await closeConnection();
  process.exit(0);
});

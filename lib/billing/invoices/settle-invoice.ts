import { and, eq } from "drizzle-orm";

import { invoices } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { recordDoneBy } from "@/lib/platform/audit/record";
import { conflict, notFound } from "@/lib/platform/errors";

/**
 * Marks an issued invoice as paid, or cancels a wrong one; no other field of an invoice ever changes.
 * @throws NOT_FOUND; CONFLICT when it is canceled or has the status already
 */
export async function settleInvoice(invoiceNumber: string, status: "PAID" | "CANCELED"): Promise<void> {
  const [found] = await withWorker((tx) =>
    tx.select({ accountId: invoices.accountId }).from(invoices).where(eq(invoices.invoiceNumber, invoiceNumber)),
  );
  if (!found) throw notFound("invoice");
  const { accountId } = found;
  await withAccount(found, async (tx) => {
    const one = and(eq(invoices.accountId, accountId), eq(invoices.invoiceNumber, invoiceNumber));
    const [before] = await tx
      .select({ id: invoices.invoiceId, status: invoices.status })
      .from(invoices)
      .where(one)
      .for("update");
    if (before!.status === status || before!.status === "CANCELED")
      throw conflict(`The invoice ${invoiceNumber} is ${before!.status.toLowerCase()} already.`);
    await tx.update(invoices).set({ status }).where(one);
    const actor = { accountId, kind: "OPERATOR", subuserId: null, name: "", roles: [] } as const;
    await recordDoneBy(tx, { id: "invoices", address: "", userAgent: "npm run invoices" }, actor, {
      action: "invoice.settle",
      object: { kind: "invoice", id: before!.id, name: invoiceNumber },
      old: { status: before!.status },
      new: { status },
    });
  });
}

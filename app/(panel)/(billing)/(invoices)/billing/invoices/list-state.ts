import { createLoader, createSerializer, parseAsInteger, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { InvoiceStatus } from "@/graphql/operations.generated";

/** What an invoice's state is called, and how good that is. */
export const invoiceStatuses: Record<InvoiceStatus, { label: string; tone: "good" | "warning" | "idle" }> = {
  ISSUED: { label: "To be paid", tone: "warning" },
  PAID: { label: "Paid", tone: "good" },
  CANCELED: { label: "Canceled", tone: "idle" },
};

const filters = { status: parseAsStringLiteral(Object.keys(invoiceStatuses) as InvoiceStatus[]), year: parseAsInteger };

/** The list's state in the address, read by the server and by the browser. */
export const invoicesState = { ...pagerParsers, ...filters };

export const loadInvoicesState = createLoader(invoicesState);

/** The address of the CSV file that holds what a filter leaves. */
export const exportAddress = createSerializer(filters);

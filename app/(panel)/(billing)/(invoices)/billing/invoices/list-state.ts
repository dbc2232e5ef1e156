import { createLoader, createSerializer, parseAsInteger, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { InvoiceStatus } from "@/graphql/operations.generated";

/** Labels and badge tones of the states of an invoice. */
export const invoiceStatuses: Record<InvoiceStatus, { label: string; tone: "good" | "warning" | "idle" }> = {
  ISSUED: { label: "To be paid", tone: "warning" },
  PAID: { label: "Paid", tone: "good" },
  CANCELED: { label: "Canceled", tone: "idle" },
};

const filters = { status: parseAsStringLiteral(Object.keys(invoiceStatuses) as InvoiceStatus[]), year: parseAsInteger };

/** URL state of the list, parsed on the server and in the browser. */
export const invoicesState = { ...pagerParsers, ...filters };

export const loadInvoicesState = createLoader(invoicesState);

/** Serializes the filters for the URL of the CSV export. */
export const exportAddress = createSerializer(filters);

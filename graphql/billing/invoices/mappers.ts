export type { Invoice as InvoiceMapper, InvoiceRow as InvoiceRowMapper } from "@/lib/billing/invoices/invoice";

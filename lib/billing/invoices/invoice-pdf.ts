import { join } from "node:path";
import PDFDocument from "pdfkit";

import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { env } from "@/lib/platform/env";
import { toDecimal } from "@/lib/platform/money";

import { billToLines, type Invoice, type InvoiceRow, readInvoice, rowsOfInvoices } from "./invoice";

// The standard fonts of PDF readers have no Greek or Cyrillic letters.
const FONTS = join(process.cwd(), "node_modules/dejavu-fonts-ttf/ttf");
const MARGIN = 56;
const WIDTH = 595 - 2 * MARGIN;
/** Right edges of the columns of amounts, as fractions of the width. */
const COLUMNS = { quantity: 0.52, net: 0.68, tax: 0.84, gross: 1 };
const LOWEST = 742;

/**
 * Renders an invoice as a PDF.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function invoicePdf(ctx: Ctx, rawId: string): Promise<{ name: string; bytes: Buffer }> {
  requireAccess(ctx, "INVOICES");
  const invoice = await withAccount(inAccount(ctx), (tx) => readInvoice(tx, ctx.viewer.accountId, rawId));
  const [rows] = await rowsOfInvoices(ctx, [invoice.invoiceId]);
  return { name: `invoice-${invoice.invoiceNumber}.pdf`, bytes: await draw(invoice, rows!) };
}

async function draw(invoice: Invoice, rows: readonly InvoiceRow[]): Promise<Buffer> {
  const { invoiceNumber, invoiceDate, periodFrom, periodTo, status, currency, tax, discount, total, toPay } = invoice;
  const document = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    info: { Title: `Invoice ${invoiceNumber}`, Author: sender()[0] },
  });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on("end", resolve).on("error", reject));
  document
    .registerFont("plain", join(FONTS, "DejaVuSans.ttf"))
    .registerFont("bold", join(FONTS, "DejaVuSans-Bold.ttf"));

  document.font("bold").fontSize(20).text(`Invoice ${invoiceNumber}`);
  document.font("plain").fontSize(9).moveDown(0.5);
  for (const line of [
    `Date: ${invoiceDate}`,
    `Period: ${periodFrom} to ${periodTo}`,
    `State: ${{ ISSUED: "issued", PAID: "paid from the balance", CANCELED: "canceled" }[status]}`,
  ])
    document.text(line);
  document.moveDown(1.5);
  const top = document.y;
  block("From", sender(), MARGIN);
  const below = document.y;
  document.y = top;
  block("For", billToLines(invoice), MARGIN + WIDTH / 2);
  document.y = Math.max(below, document.y) + 24;

  line({ what: "Service", quantity: "Charges", net: "Net", tax: "Tax", gross: "Total" }, "bold");
  rule();
  for (const { serviceName, quantity, amount, taxName, taxRate, taxAmount } of rows) {
    const what = taxName ? `${serviceName} (${taxName} ${Number(taxRate)} %)` : serviceName;
    line({
      what,
      quantity: quantity.toLocaleString("en"),
      net: toDecimal(amount),
      tax: toDecimal(taxAmount),
      gross: toDecimal(amount + taxAmount),
    });
  }
  rule();
  line(
    { what: `Total in ${currency}`, net: toDecimal(total - tax), tax: toDecimal(tax), gross: toDecimal(total) },
    "bold",
  );
  line({ what: "Discount", gross: toDecimal(discount) });
  line({ what: "To pay", gross: toDecimal(toPay) }, "bold");
  document.end();
  await ended;
  return Buffer.concat(chunks);

  function block(title: string, lines: string[], x: number) {
    document.font("bold").text(title, x, document.y, { width: WIDTH / 2 - 12 });
    document.font("plain");
    for (const text of lines) document.text(text, x, document.y, { width: WIDTH / 2 - 12 });
  }

  function line(
    cells: { what: string; quantity?: string; net?: string; tax?: string; gross: string },
    font: "plain" | "bold" = "plain",
  ) {
    if (document.y > LOWEST) document.addPage();
    const y = document.y;
    document.font(font).text(cells.what, MARGIN, y, { width: WIDTH * 0.4 });
    const end = document.y;
    for (const [column, right] of Object.entries(COLUMNS)) {
      const text = cells[column as keyof typeof COLUMNS];
      if (text) document.text(text, MARGIN, y, { width: WIDTH * right, align: "right" });
    }
    document.y = end + 4;
  }

  function rule() {
    document
      .moveTo(MARGIN, document.y)
      .lineTo(MARGIN + WIDTH, document.y)
      .lineWidth(0.5)
      .stroke("#888888");
    document.y += 6;
  }
}

/** Returns the issuer of invoices, line by line. */
const sender = () => (env().INVOICE_SENDER ?? "Gatehouse").split(/\\n|\n/).map((part) => part.trim());

import { sql } from "drizzle-orm";
import fc from "fast-check";
import { extractText } from "unpdf";
import { beforeEach, describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { getInvoice } from "@/lib/billing/invoices/invoice";
import { invoicePdf } from "@/lib/billing/invoices/invoice-pdf";
import { makeInvoices } from "@/lib/billing/invoices/make-invoices";
import { settleInvoice } from "@/lib/billing/invoices/settle-invoice";
import { taxIn } from "@/lib/billing/invoices/tax";
import { post, type Posting } from "@/lib/billing/ledger/post";
import { toUnits } from "@/lib/platform/money";
import { listen, told } from "@/tests/support/events";
import { payIn } from "@/tests/support/money";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

const LIST =
  "query($status: InvoiceStatus, $after: String) { invoices(first: 1, status: $status, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id number from to status total tax toPay rows { serviceName quantity amount taxName taxRate taxAmount } billTo path } } }";
const ONE = "query($id: ID!) { invoice(id: $id) { number } }";
const NOW = new Date("2026-04-03T10:00:00Z");

let account: Account;
beforeEach(async () => {
  account = await makeAccount();
});

const spend = (type: Posting["type"], amount: string, performedAt: string, of: { id: number } = account) =>
  withAccount({ accountId: of.id }, (tx) =>
    post(tx, of.id, { type, book: "USAGE", amount: toUnits(amount), performedAt: new Date(performedAt) }),
  );
const invoicesOf = async ({ main }: Account, status?: string) => (await run(main, LIST, { status })).data.invoices;

/** Books a March with a charge of every kind. */
async function spendInMarch(of: { id: number } = account): Promise<void> {
  await spend("CALL_CHARGE", "-0.0123", "2026-03-01T00:00:00Z", of);
  await spend("CALL_CHARGE", "-1.2", "2026-03-31T23:59:59Z", of);
  await spend("PHONE_NUMBER_CHARGE", "-3", "2026-03-10T10:00:00Z", of);
  await spend("PHONE_NUMBER_RENEWAL", "-3", "2026-03-11T10:00:00Z", of);
  await spend("REFUND", "0.5", "2026-03-12T10:00:00Z", of);
  // Neither payments and gifts nor other months count.
  await spend("GIFT", "5", "2026-03-12T10:00:00Z", of);
  await spend("CALL_CHARGE", "-7", "2026-02-28T23:59:59Z", of);
  await spend("CALL_CHARGE", "-8", "2026-04-01T00:00:00Z", of);
}

describe("invoices", () => {
  it("are seen by nobody who may not, and another account's are not there", async () => {
    await spendInMarch();
    await makeInvoices({ month: "2026-03" }, NOW);
    const [{ id }] = (await invoicesOf(account)).nodes;
    const { ctx } = await account.subuser("Developer");
    expect((await run(ctx, LIST)).codes).toEqual(["FORBIDDEN"]);
    await expect(invoicePdf(ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const other = await makeAccount();
    expect((await run(other.main, ONE, { id })).codes).toEqual(["NOT_FOUND"]);
    for (const look of [getInvoice, invoicePdf]) {
      await expect(look(other.main, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(look(account.main, "no id")).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });

  it("are not made of a month that is not over, nor with a tax that is none", async () => {
    for (const wrong of [
      { month: "2026-04" },
      { month: "2026-13" },
      { month: "March" },
      { month: "2026-03", tax: "19" },
      { month: "2026-03", tax: "VAT 19.1234" },
    ]) {
      await expect(makeInvoices(wrong, NOW)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    }
  });

  it("hold a month's charges by service, with the tax in them, and their rows come to the total", async () => {
    await listen(account);
    await payIn(account, "100");
    await spendInMarch();
    await asSuperuser(
      sql`update accounts set billing_address_name = 'Übersee Телеком', billing_address = 'Am Kai 1', billing_address_zip = '10115', billing_address_country_code = 'DE' where account_id = ${account.id}`,
    );
    await makeInvoices({ month: "2026-03", tax: "VAT 19" }, NOW);
    const { nodes, totalCount } = await invoicesOf(account);
    expect(totalCount).toBe(1);
    const [invoice] = nodes;
    expect(invoice).toMatchObject({
      from: "2026-03-01",
      to: "2026-03-31",
      status: "PAID",
      total: "6.7123",
      toPay: "6.7123",
      billTo: ["Übersee Телеком", "Am Kai 1", "10115", "DE"],
    });
    const tax = { taxName: "VAT", taxRate: "19.000" };
    expect(invoice.rows).toEqual([
      { serviceName: "Calls", quantity: 2, amount: "1.0187", taxAmount: "0.1936", ...tax },
      { serviceName: "Phone numbers", quantity: 2, amount: "5.0420", taxAmount: "0.9580", ...tax },
      { serviceName: "Refunds", quantity: 1, amount: "-0.4202", taxAmount: "-0.0798", ...tax },
    ]);
    const sum = (field: "amount" | "taxAmount") =>
      invoice.rows.reduce((so: bigint, row: Record<string, string>) => so + toUnits(row[field]!), 0n);
    expect(sum("amount") + sum("taxAmount")).toBe(toUnits(invoice.total));
    expect(sum("taxAmount")).toBe(toUnits(invoice.tax));
    expect((await told(account)).at(-1)).toMatchObject({
      type: "invoice.issued",
      body: { number: invoice.number, total: "6.7123" },
    });
    expect(await auditRows(account, "invoice.issue")).toMatchObject([
      { actor: "OPERATOR", object_name: invoice.number },
    ]);

    const { name, bytes } = await invoicePdf((await account.subuser("PayerNoVerify")).ctx, invoice.id);
    expect([name, bytes.toString("latin1", 0, 5)]).toEqual([`invoice-${invoice.number}.pdf`, "%PDF-"]);
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
    for (const shown of [
      invoice.number,
      "Übersee Телеком",
      "2026-03-31",
      "Calls (VAT 19 %)",
      "1.0187",
      "6.7123",
      "-0.0798",
    ])
      expect(text).toContain(shown);
  });

  it("are found by the year of their date, with the years that there are, and say what was taken off", async () => {
    await spendInMarch();
    await makeInvoices({ month: "2026-02" }, NOW);
    await makeInvoices({ month: "2026-03" }, NOW);
    await asSuperuser(
      sql`update invoices set invoice_date = '2027-01-02' where account_id = ${account.id} and period_from = '2026-03-01'`,
    );
    const other = await makeAccount();
    const { ctx } = await account.subuser("Developer");
    expect((await run(ctx, "{ invoiceYears }")).codes).toEqual(["FORBIDDEN"]);
    expect((await run(other.main, "{ invoiceYears }")).data.invoiceYears).toEqual([]);
    const { data } = await run(
      account.main,
      "{ invoiceYears later: invoices(year: 2027) { totalCount nodes { from } } none: invoices(year: 2147483647) { totalCount } }",
    );
    expect(data).toEqual({
      invoiceYears: [2027, 2026],
      later: { totalCount: 1, nodes: [{ from: "2026-03-01" }] },
      none: { totalCount: 0 },
    });

    const [{ id }] = (await invoicesOf(account)).nodes;
    await asSuperuser(
      sql`update invoices set amount_discount = 12300, amount_to_pay = amount_total - 12300 where invoice_id = ${id}::bigint`,
    );
    const { text } = await extractText(new Uint8Array((await invoicePdf(account.main, id)).bytes), {
      mergePages: true,
    });
    expect(text).toMatch(/Discount\s+1\.2300\s+To pay\s+5\.4823/);
  });

  it("are made once, by two at once too, with numbers that leave no gap", async () => {
    const accounts = [account, await makeAccount(), await makeAccount()];
    for (const one of accounts) await spendInMarch(one);
    const made = await Promise.all([makeInvoices({ month: "2026-03" }, NOW), makeInvoices({ month: "2026-03" }, NOW)]);
    expect(made[0]! + made[1]!).toBe(3);
    expect(await makeInvoices({ month: "2026-03" }, NOW)).toBe(0);
    await makeInvoices({ month: "2026-02" }, NOW);
    const numbers = await asSuperuser<{ number: string }>(
      sql`select invoice_number as number from invoices order by 1`,
    );
    expect(numbers.map(({ number }) => Number(number.split("-")[1]))).toEqual(numbers.map((_, index) => index + 1));
    const first = await invoicesOf(account);
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([2, true]);
    const second = (await run(account.main, LIST, { after: first.pageInfo.endCursor })).data.invoices;
    expect([first.nodes[0].from, second.nodes[0].from]).toEqual(["2026-02-01", "2026-03-01"]);
  });

  it("change in nothing but their state, which the operator settles once", async () => {
    await spendInMarch(); // and never paid: it stays owed
    await makeInvoices({ month: "2026-03" }, NOW);
    const [{ number }] = (await invoicesOf(account, "ISSUED")).nodes;
    for (const change of [
      "update invoices set amount_total = 0",
      "update invoice_rows set amount = 0",
      "delete from invoices",
      "delete from invoice_rows",
    ]) {
      await expect(withAccount({ accountId: account.id }, (tx) => tx.execute(sql.raw(change)))).rejects.toMatchObject({
        cause: { message: expect.stringContaining("permission denied") },
      });
    }
    await settleInvoice(number, "PAID");
    await expect(settleInvoice(number, "PAID")).rejects.toMatchObject({ code: "CONFLICT" });
    await settleInvoice(number, "CANCELED");
    await expect(settleInvoice(number, "PAID")).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(settleInvoice("2026-999999", "PAID")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await invoicesOf(account, "CANCELED")).totalCount).toBe(1);
    expect((await auditRows(account, "invoice.settle")).map(({ new_values }) => new_values)).toEqual([
      { status: "PAID" },
      { status: "CANCELED" },
    ]);
  });
});

it("knows the tax in an amount to the nearest unit, and none of nothing", () => {
  const vat = { name: "VAT", rate: "19" };
  expect([
    taxIn(1_190_000n, vat),
    taxIn(-1_190_000n, vat),
    taxIn(0n, vat),
    taxIn(10_000n, { name: "T", rate: "0" }),
    taxIn(108_875n, { name: "GST", rate: "8.875" }),
  ]).toEqual([190_000n, -190_000n, 0n, 0n, 8_875n]);
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 99_999 }), (amount, thousandths) => {
      const tax = taxIn(amount, { name: "T", rate: (thousandths / 1000).toFixed(3) });
      const off = 2n * (tax * (100_000n + BigInt(thousandths)) - amount * BigInt(thousandths));
      return (off < 0n ? -off : off) <= 100_000n + BigInt(thousandths);
    }),
  );
});

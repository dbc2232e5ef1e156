import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { type GraphQLObjectType, valueFromASTUntyped } from "graphql";
import { buffer } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { schema } from "@/graphql/schema";
import { type Posting, postMany } from "@/lib/billing/ledger/post";
import { transactionReports } from "@/lib/billing/transactions/report";
import { toDecimal, toUnits } from "@/lib/platform/money";
import { reportSections } from "@/lib/platform/reports/kinds";
import { openReport } from "@/lib/platform/reports/open-report";
import { orderReport, type OrderReportInput } from "@/lib/platform/reports/order-report";
import { runNextJob } from "@/lib/platform/server/background";
import { statementsOf } from "@/tests/integration/statements";
import { balanceOf } from "@/tests/support/money";
import { type Account, asSuperuser, makeAccount, run, unique } from "@/tests/support/world";

const HOUR = 3_600_000;
const NOW = Date.now();

let account: Account;
beforeEach(async () => {
  await asSuperuser(sql`delete from jobs`); // jobs left by earlier tests
  account = await makeAccount();
});

const book = (...postings: Posting[]) =>
  withAccount({ accountId: account.id }, (tx) => postMany(tx, account.id, postings));
const hoursAgo = (hours: number) => new Date(NOW - hours * HOUR);
const paid = (amount: string, hours: number): Posting => ({
  type: "BANK_TRANSFER",
  book: "PAYMENTS",
  amount: toUnits(amount),
  performedAt: hoursAgo(hours),
});
const used = (amount: string, hours: number, more: Partial<Posting> = {}): Posting => ({
  type: "CALL_CHARGE",
  book: "USAGE",
  amount: -toUnits(amount),
  performedAt: hoursAgo(hours),
  ...more,
});

const LIST = `query($filter: TransactionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  transactions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount totals { in out sum startBalance endBalance } pageInfo { endCursor startCursor hasNextPage } nodes { id type amount balanceAfter entries { book amount } } } }`;
const list = async (filter: object = {}, page: object = {}) =>
  (await run(account.main, LIST, { filter, ...page })).data.transactions;
const amounts = ({ nodes }: { nodes: { amount: string }[] }) => nodes.map(({ amount }) => amount);

describe("the list", () => {
  it("refuses what can't be: a time that ends before it begins, an id that is none", async () => {
    for (const filter of [
      { from: hoursAgo(1), to: hoursAgo(2) },
      { applicationId: "none" },
      { resourceId: "x".repeat(129) },
    ]) {
      expect((await run(account.main, LIST, { filter })).codes).toEqual(["BAD_USER_INPUT"]);
    }
  });

  it("has each transaction with its entries and the balance after it, and leaves what a filter leaves", async () => {
    const applicationId = Number(await account.application());
    await book(
      paid("100", 900),
      paid("50", 30),
      used("2", 20, { applicationId }),
      used("3.5", 10, { type: "SMS_CHARGE", resourceType: "sms", resourceId: "m-1", userId: 7 }),
      used("1", 5, { onHold: true }),
    );
    const all = await list();
    expect(amounts(all), "the last 31 days").toEqual(["-1.0000", "-3.5000", "-2.0000", "50.0000"]);
    expect(all.nodes[1]).toMatchObject({
      type: "SMS_CHARGE",
      balanceAfter: "144.5000",
      entries: [
        { book: "BALANCE", amount: "-3.5000" },
        { book: "USAGE", amount: "3.5000" },
      ],
    });
    expect(all.totals).toEqual({
      in: "50.0000",
      out: "-6.5000",
      sum: "43.5000",
      startBalance: "100.0000",
      endBalance: "143.5000",
    });
    expect((await list({ from: hoursAgo(25), to: hoursAgo(6) })).totals).toEqual({
      in: "0.0000",
      out: "-5.5000",
      sum: "-5.5000",
      startBalance: "150.0000",
      endBalance: "144.5000",
    });
    expect(amounts(await list({ from: hoursAgo(1000), direction: "IN" }))).toEqual(["50.0000", "100.0000"]);
    expect(amounts(await list({ direction: "OUT", onHold: false }))).toEqual(["-3.5000", "-2.0000"]);
    expect(amounts(await list({ onHold: true }))).toEqual(["-1.0000"]);
    expect(amounts(await list({ type: "SMS_CHARGE" }))).toEqual(["-3.5000"]);
    expect(amounts(await list({ applicationId }))).toEqual(["-2.0000"]);
    expect(amounts(await list({ userId: 7 }))).toEqual(["-3.5000"]);
    expect(amounts(await list({ resourceType: "sms", resourceId: "m-1" }))).toEqual(["-3.5000"]);
    expect(amounts(await list({ resourceId: "m-2" }))).toEqual([]);
  });

  it("turns its pages both ways over equal times, in no more statements for fifty rows than for one", async () => {
    await book(...Array.from({ length: 60 }, (_, index) => used(String(index + 1), 3)));
    const ids = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);
    const first = await list({}, { first: 25 });
    const second = await list({}, { first: 25, after: first.pageInfo.endCursor });
    const third = await list({}, { first: 25, after: second.pageInfo.endCursor });
    expect(new Set([...ids(first), ...ids(second), ...ids(third)]).size).toBe(60);
    expect(ids(await list({}, { last: 25, before: third.pageInfo.startCursor }))).toEqual(ids(second));
    expect(await statementsOf(account.main, LIST, { first: 50 })).toBe(
      await statementsOf(account.main, LIST, { first: 1 }),
    );
  });
});

describe("a file", () => {
  it("can be reached through the general fields by every section that opens some kind", () => {
    const doors = [
      ["Query", "report"],
      ["Mutation", "deleteReport"],
      ["Report", "filters"],
      ["Report", "path"],
      ["Report", "totals"],
    ] as const;
    for (const [type, field] of doors) {
      const marker = (schema.getType(type) as GraphQLObjectType)
        .getFields()
        [field]!.astNode!.directives!.find(({ name }) => name.value === "access");
      const named = valueFromASTUntyped(marker!.arguments![0]!.value);
      expect({ type, field, sections: named }).toEqual({
        type,
        field,
        sections: expect.arrayContaining([...reportSections]),
      });
    }
  });

  const fileOf = async (kind: keyof typeof transactionReports, input?: OrderReportInput) => {
    const { reportId } = await orderReport(account.main, transactionReports[kind], input);
    return {
      reportId,
      read: async () => {
        await runNextJob();
        const csv = (await buffer((await openReport(account.main, String(reportId))).read())).toString();
        const { data } = await run(
          account.main,
          "query($id: ID!) { report(id: $id) { kind rowCount totals fileName } }",
          { id: String(reportId) },
        );
        return {
          lines: parse(csv, { bom: true, columns: true }) as Record<string, string>[],
          report: data.report as { kind: string; rowCount: number; totals: Record<string, string>; fileName: string },
        };
      },
    };
  };

  it("is opened by the transactions alone: Support neither orders nor reads nor deletes one, PayerNoVerify does", async () => {
    const [support, payer] = [await account.subuser("Support"), await account.subuser("PayerNoVerify")];
    const order = "mutation { orderTransactionReport(input: { kind: TRANSACTIONS }) { report { id } } }";
    expect((await run(support.ctx, order)).codes).toEqual(["FORBIDDEN"]);
    const { id } = (await run(payer.ctx, order)).data.orderTransactionReport.report;
    for (const query of [
      "query($id: ID!) { report(id: $id) { id } }",
      "mutation($id: ID!) { deleteReport(id: $id) }",
    ]) {
      expect(
        (await run((await account.subuser("Supervisor")).ctx, query, { id })).codes,
        "who holds other files",
      ).toEqual(["FORBIDDEN"]);
    }
    expect(
      (await run(payer.ctx, "{ transactionReports { totalCount } callHistoryReports { totalCount } }")).codes,
    ).toEqual(["FORBIDDEN"]);
    expect((await run(payer.ctx, "mutation($id: ID!) { deleteReport(id: $id) }", { id })).data).toEqual({
      deleteReport: true,
    });
  });

  it("has its lines, totals and balances as the ledger was at the order, with no number and no formula in it", async () => {
    await book(
      paid("10", 2_000),
      paid("100", 40),
      used("2.5", 30, { description: "Call to +4915112345678" }),
      used("0.0001", 20, { description: "=1+1", onHold: true }),
    );
    const { read } = await fileOf("TRANSACTIONS");
    const held = await fileOf("TRANSACTIONS_ON_HOLD", { filter: { onHold: false } });
    await book(used("1", 10)); // inserted later, with an earlier time
    const { lines, report } = await read();
    expect(
      lines.map((line) => [line["Type"], line["Amount"], line["Balance after"], line["Description"], line["On hold"]]),
    ).toEqual([
      ["CALL_CHARGE", "-0.0001", "107.4999", "'=1+1", "yes"],
      ["CALL_CHARGE", "-2.5000", "107.5000", "Call to +...678", "no"],
      ["BANK_TRANSFER", "100.0000", "110.0000", "", "no"],
    ]);
    expect(report).toMatchObject({
      kind: "TRANSACTIONS",
      rowCount: 3,
      totals: { in: "100.0000", out: "-2.5001", sum: "97.4999", startBalance: "10.0000", endBalance: "107.4999" },
    });
    expect((await held.read()).lines.map((line) => line["Amount"])).toEqual(["-0.0001"]);
  });

  it("comes to what the ledger does, whatever happened", async () => {
    const happened = fc.record({
      amount: fc.bigInt({ min: -1_000_000n, max: 1_000_000n }),
      hours: fc.integer({ min: 0, max: 100 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(happened, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 100 }),
        async (all, start) => {
          account = await makeAccount();
          await book(
            ...all.map(({ amount, hours }): Posting => ({
              type: "ADJUSTMENT",
              book: "ADJUSTMENTS",
              amount,
              performedAt: hoursAgo(hours),
              externalKey: unique("key-"),
            })),
          );
          const { lines, report } = await (await fileOf("TRANSACTIONS", { filter: { from: hoursAgo(start) } })).read();
          const sum = lines.reduce((units, line) => units + toUnits(line["Amount"]!), 0n);
          const within = all.filter(({ hours }) => hours <= start);
          expect(sum).toBe(within.reduce((units, { amount }) => units + amount, 0n));
          expect(report.totals.sum).toBe(toDecimal(sum));
          expect(toUnits(report.totals.endBalance!) - toUnits(report.totals.startBalance!)).toBe(sum);
          expect(report.totals.endBalance).toBe(await balanceOf(account));
        },
      ),
      { numRuns: 5 },
    );
  });
});

import type { ReportKind } from "@/lib/platform/reports/kinds";
import { orderReport } from "@/lib/platform/reports/order-report";
import { reportSources } from "@/lib/platform/server/background";

import { expectedSections } from "../grid";
import { type Case, fieldCases, type GridWorld } from "./case";

/** Kind of report for each section that opens some: each viewer gets one of their own. */
const kinds: Record<string, ReportKind> = {
  APPLICATION_CALL_HISTORY_DOWNLOADS: "CALLS",
  CALL_HISTORY_DOWNLOADS: "CALLS",
  AUDIT_LOG: "AUDIT",
  TRANSACTIONS: "TRANSACTIONS",
  PURCHASED_NUMBER_LIST: "PHONE_NUMBERS",
  NUMBERS_AWAITING_CONFIGURATION: "PHONE_NUMBERS_AWAITING_CONFIGURATION",
};

const sections = Object.keys(kinds);

async function reportOf({ account, role }: GridWorld) {
  const held = sections.find((section) =>
    expectedSections.some((cell) => cell.id === section && cell.role === role && cell.allowed),
  );
  return { id: String((await orderReport(account.main, reportSources[kinds[held ?? sections[0]!]!])).reportId) };
}

const report = {
  needs: [],
  anyOf: sections,
  query: (field: string) => `query($id: ID!) { report(id: $id) { ${field} } }`,
  path: ["report"],
  variables: reportOf,
};

/** Cases of reports of every kind, each opened by its own section. */
export const reportCases: Record<string, Case> = {
  "Query.report": { ...report, query: report.query("id") },
  ...fieldCases("Report", { ...report, behind: { needs: sections[0]!, anyOf: sections, path: ["report"] } }, [
    "filters",
  ]),
  ...fieldCases(
    "Report",
    { ...report, behind: { needs: sections[0]!, anyOf: sections, path: ["report"] }, isEmpty: true },
    ["path", "totals"],
  ),
  "Mutation.deleteReport": { ...report, query: "mutation($id: ID!) { deleteReport(id: $id) }", path: ["deleteReport"] },
};

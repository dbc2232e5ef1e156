import { auditReport } from "@/lib/reports/audit-report";

import { dropOld } from "../auth/drop-old";
import { viewerOf } from "../auth/viewer-of";
import { topUpDue } from "../bank-cards/top-up-due";
import { importCallListRows } from "../call-lists/import-rows";
import { callHistoryReports } from "../calls/report";
import { dropOldUploads } from "../files/store";
import type { JobHandlers } from "../jobs/job";
import { type JobSetup, takeNextJob } from "../jobs/worker";
import { dropOldMails } from "../mail/drop-old-mails";
import { phoneNumberKind } from "../phone-numbers/renewal";
import { numbersAwaitingReport, phoneNumbersReport } from "../phone-numbers/report";
import { stopUnverified } from "../phone-numbers/stop-unverified";
import { planKind } from "../plans/renewal";
import { renewDue } from "../renewals/renew";
import type { RentedKinds } from "../renewals/rented";
import { dropOldReports } from "../reports/drop-old-reports";
import type { ReportKind } from "../reports/kinds";
import type { ReportSource } from "../reports/source";
import { writeReport } from "../reports/write-report";
import { dropOldSessionLogs } from "../session-logs/drop-old-session-logs";
import { sipRegistrationKind } from "../sip-registrations/renewal";
import { dropOldItems } from "../storage/drop-old-items";
import { transactionReports } from "../transactions/report";
import { expireVerifications } from "../verification/expire-verifications";
import { dropOldDeliveries } from "../webhooks/drop-old-deliveries";
import { tellEnds } from "./tell-ends";

// What runs without a request, and what it is made of in all areas: here alone they meet.

/** How each kind of report is written. */
export const reportSources = {
  AUDIT: auditReport,
  ...callHistoryReports,
  ...transactionReports,
  PHONE_NUMBERS: phoneNumbersReport,
  PHONE_NUMBERS_AWAITING_CONFIGURATION: numbersAwaitingReport,
} satisfies Record<ReportKind, ReportSource>;

const handlers: JobHandlers = {
  "callList.import": importCallListRows,
  "callHistory.report": (run) => writeReport(reportSources, run), // ordered from an earlier version
  report: (run) => writeReport(reportSources, run),
};

/** What the worker does. */
export const jobSetup: JobSetup = { handlers, viewerOf };

/** Does the oldest job that waits. Returns whether there was one. */
export const runNextJob = (known = handlers) => takeNextJob({ handlers: known, viewerOf });

const rentedKinds: RentedKinds = { phoneNumber: phoneNumberKind, sipRegistration: sipRegistrationKind, plan: planKind };

/** Charges, freezes or gives up all that is rented and due. */
export const renewRented = (now?: Date) => renewDue(rentedKinds, now);

/** What is done when its time has come: at the start, and then every minute, one round after the other. */
export const rounds: (() => Promise<unknown>)[] = [
  topUpDue,
  renewRented,
  stopUnverified,
  expireVerifications,
  tellEnds,
];

/** What deletes rows that are past their time: at the start, and then every hour. */
export const cleaners: (() => Promise<unknown>)[] = [
  dropOld,
  dropOldItems,
  dropOldReports,
  dropOldSessionLogs,
  dropOldUploads,
  dropOldMails,
  dropOldDeliveries,
];

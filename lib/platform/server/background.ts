import { dropOld } from "@/lib/access/auth/drop-old";
import { viewerOf } from "@/lib/access/auth/viewer-of";
import { expireVerifications } from "@/lib/account/verification/expire-verifications";
import { dropOldDeliveries } from "@/lib/account/webhooks/drop-old-deliveries";
import { importCallListRows } from "@/lib/applications/call-lists/import-rows";
import { dropOldItems } from "@/lib/applications/key-value-storage/drop-old-items";
import { notifyCertificateExpiry } from "@/lib/applications/push-credentials/notify-expiry";
import { notifyCardExpiry } from "@/lib/billing/bank-cards/notify-expiry";
import { topUpDue } from "@/lib/billing/bank-cards/top-up-due";
import { planKind } from "@/lib/billing/plans/renewal";
import { renewDue } from "@/lib/billing/renewals/renew";
import type { RentedKinds } from "@/lib/billing/renewals/rented";
import { transactionReports } from "@/lib/billing/transactions/report";
import { callHistoryReports } from "@/lib/calls/calls/report";
import { dropOldSessionLogs } from "@/lib/calls/session-logs/drop-old-session-logs";
import { notifyCallerIdExpiry } from "@/lib/numbers/caller-ids/notify-expiry";
import { phoneNumberKind } from "@/lib/numbers/phone-numbers/renewal";
import { numbersAwaitingReport, phoneNumbersReport } from "@/lib/numbers/phone-numbers/report";
import { stopUnverified } from "@/lib/numbers/phone-numbers/stop-unverified";
import { sipRegistrationKind } from "@/lib/numbers/sip-registrations/renewal";
import { dropOldUploads } from "@/lib/platform/files/store";
import type { JobHandler, JobHandlers } from "@/lib/platform/jobs/job";
import { type JobSetup, takeNextJob } from "@/lib/platform/jobs/worker";
import { dropOldMails } from "@/lib/platform/mail/drop-old-mails";
import { auditReport } from "@/lib/platform/reports/audit-report";
import { dropOldReports } from "@/lib/platform/reports/drop-old-reports";
import type { ReportKind } from "@/lib/platform/reports/kinds";
import type { ReportSource } from "@/lib/platform/reports/source";
import { writeReport } from "@/lib/platform/reports/write-report";

// Work without a request; the only place where background work of all areas is combined.

/** Sources by report kind. */
export const reportSources = {
  AUDIT: auditReport,
  ...callHistoryReports,
  ...transactionReports,
  PHONE_NUMBERS: phoneNumbersReport,
  PHONE_NUMBERS_AWAITING_CONFIGURATION: numbersAwaitingReport,
} satisfies Record<ReportKind, ReportSource>;

const report: JobHandler = (run) => writeReport(reportSources, run);

const handlers: JobHandlers = {
  "callList.import": importCallListRows,
  "callHistory.report": report, // jobs queued by an earlier version
  report,
};

/** Handlers and viewer resolver of the worker. */
export const jobSetup: JobSetup = { handlers, viewerOf };

/** Runs the oldest waiting job and returns whether there was one. */
export const runNextJob = (known = handlers) => takeNextJob({ handlers: known, viewerOf });

const rentedKinds: RentedKinds = { phoneNumber: phoneNumberKind, sipRegistration: sipRegistrationKind, plan: planKind };

/** Renews, suspends or releases everything that is due for renewal. */
export const renewRented = (now?: Date) => renewDue(rentedKinds, now);

/** Tasks that run one after another at start-up and every minute. */
export const rounds: (() => Promise<unknown>)[] = [
  topUpDue,
  renewRented,
  stopUnverified,
  expireVerifications,
  notifyCertificateExpiry,
  notifyCallerIdExpiry,
  notifyCardExpiry,
];

/** Tasks that delete expired rows, at start-up and every hour. */
export const cleaners: (() => Promise<unknown>)[] = [
  dropOld,
  dropOldItems,
  dropOldReports,
  dropOldSessionLogs,
  dropOldUploads,
  dropOldMails,
  dropOldDeliveries,
];

export type { Report as ReportMapper } from "@/lib/platform/reports/report";

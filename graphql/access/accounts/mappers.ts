export type { Viewer as AccountMapper, Viewer as ViewerMapper } from "@/lib/platform/ctx";

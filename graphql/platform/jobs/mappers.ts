export type { Job as JobMapper } from "@/lib/platform/jobs/job";

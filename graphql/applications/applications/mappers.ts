export type { Application as ApplicationMapper } from "@/lib/applications/applications/application";

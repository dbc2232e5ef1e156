import type { FoundOption } from "@/app/_ui/found-select";

/** List row of a Dialogflow key. */
export interface Row {
  id: string;
  projectId: string;
  description: string;
  applications: readonly FoundOption[];
  version: number;
  createdAt: string;
  modifiedAt: string;
}

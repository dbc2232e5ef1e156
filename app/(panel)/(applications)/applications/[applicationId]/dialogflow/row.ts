import type { FoundOption } from "@/app/_ui/found-select";

/** A Dialogflow key as the list shows it. */
export interface Row {
  id: string;
  projectId: string;
  description: string;
  applications: readonly FoundOption[];
  version: number;
  createdAt: string;
  modifiedAt: string;
}

import type { AcdStatus } from "@/graphql/operations.generated";

/** A skill to choose. */
export interface SkillChoice {
  value: string;
  label: string;
}

/** A user as the list shows them. */
export interface Row {
  id: string;
  name: string;
  displayName: string;
  active: boolean;
  parentAccounting: boolean;
  liveBalance: string;
  fixedBalance: string;
  customData: string;
  acdStatus: AcdStatus;
  acdStatusSince: string;
  skills: SkillChoice[];
  applications: string[];
  /** Which change of it this is: a later one by somebody else is not overwritten. */
  version: number;
  createdAt: string;
  modifiedAt: string;
}

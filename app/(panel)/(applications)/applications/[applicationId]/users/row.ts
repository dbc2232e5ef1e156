import type { AcdStatus } from "@/graphql/operations.generated";

/** Skill to choose. */
export interface SkillChoice {
  value: string;
  label: string;
}

/** List row of a user. */
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
  /** Version for the optimistic lock. */
  version: number;
  createdAt: string;
  modifiedAt: string;
}

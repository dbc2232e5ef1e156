export interface ScenarioChoice {
  id: string;
  name: string;
  isShared: boolean;
  /** Name of the parent account that shares it; null otherwise. */
  fromParent: string | null;
}

/** List row of a rule. */
export interface Row {
  id: string;
  name: string;
  pattern: string;
  patternExclude: string;
  videoConference: boolean;
  version: number;
  scenarios: ScenarioChoice[];
  bindKeyId: string | null;
  createdAt: string;
  modifiedAt: string;
}

export type { Scenario as ScenarioMapper } from "@/lib/applications/scenarios/scenario";

export type { EngineApplication as EngineApplicationMapper } from "@/lib/engine/routing/application";
export type {
  EngineDialogflowKey as EngineDialogflowKeyMapper,
  EnginePushCredential as EnginePushCredentialMapper,
} from "@/lib/engine/routing/credentials";
export type { EngineSipRegistration as EngineSipRegistrationMapper } from "@/lib/engine/routing/numbers";
export type {
  EngineAcdQueue as EngineAcdQueueMapper,
  EngineSmartQueue as EngineSmartQueueMapper,
} from "@/lib/engine/routing/queues";
export type { EngineRule as EngineRuleMapper } from "@/lib/engine/routing/rules";
export type { EngineScenario as EngineScenarioMapper } from "@/lib/engine/routing/scenarios";
export type { EngineUser as EngineUserMapper } from "@/lib/engine/routing/users";

export type {
  Agent as SmartQueueAgentMapper,
  AgentSkill as SmartQueueAgentSkillMapper,
  NamedSmartQueue as SmartQueueNameMapper,
} from "@/lib/applications/smart-queue/agent";
export type { SmartQueueTask as SmartQueueTaskMapper } from "@/lib/applications/smart-queue/list-tasks";
export type { SmartQueueSkill as SmartQueueSkillMapper } from "@/lib/applications/smart-queue/skill";
export type { SmartQueue as SmartQueueMapper } from "@/lib/applications/smart-queue/smart-queue";
export type { StatisticsRow as SmartQueueFiguresMapper } from "@/lib/applications/smart-queue/statistics";

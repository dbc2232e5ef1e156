import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { SmartQueueAgentStatus, SmartQueuePeriod, SmartQueueSort } from "@/graphql/operations.generated";

import { agentStatuses } from "./labels";

/** Sort orders of the queues: URL value to API value. */
export const sorts = { name: "NAME_ASC", "-name": "NAME_DESC" } as const satisfies Record<string, SmartQueueSort>;

export type Sort = keyof typeof sorts;

/** URL state of the list of queues, parsed on the server and in the browser like the other states here. */
export const queuesState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

export const loadQueuesState = createLoader(queuesState);

export const agentsState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  queue: parseAsString,
  skill: parseAsString,
  status: parseAsStringLiteral(Object.keys(agentStatuses) as SmartQueueAgentStatus[]),
};

export const loadAgentsState = createLoader(agentsState);

export const skillsState = { ...pagerParsers, q: parseAsString.withDefault("") };

export const loadSkillsState = createLoader(skillsState);

export const tasksState = {
  ...pagerParsers,
  queue: parseAsString,
  kind: parseAsStringLiteral(["CALL", "IM"] as const),
  status: parseAsStringLiteral(["IN_QUEUE", "DISTRIBUTED", "IN_PROCESSING"] as const),
};

export const loadTasksState = createLoader(tasksState);

/** Periods of the statistics: URL value to API value. */
const periods = {
  "30min": "LAST_30_MINUTES",
  "2days": "LAST_2_DAYS",
  "half-year": "LAST_HALF_YEAR",
} as const satisfies Record<string, SmartQueuePeriod>;

export type Period = keyof typeof periods;

export const statisticsState = {
  period: parseAsStringLiteral(Object.keys(periods) as Period[]).withDefault("2days"),
  by: parseAsStringLiteral(["queue", "agent"] as const).withDefault("queue"),
  kind: parseAsStringLiteral(["CALL", "IM"] as const),
  queues: parseAsArrayOf(parseAsString).withDefault([]),
  agents: parseAsArrayOf(parseAsString).withDefault([]),
};

export const loadStatisticsState = createLoader(statisticsState);

/** Serializes the filters for the URL of the CSV export. */
export const statisticsExportAddress = createSerializer(statisticsState);

/** Returns the API's arguments for the filters of the statistics. */
export const statisticsArgs = ({ period, by, kind, queues, agents }: inferParserType<typeof statisticsState>) => ({
  period: periods[period],
  by: by === "queue" ? ("QUEUE" as const) : ("AGENT" as const),
  kind,
  queueIds: queues,
  userIds: agents,
});

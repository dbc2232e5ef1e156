import { readFileSync } from "node:fs";

import { applications, rules, ruleScenarios, scenarios, scenarioVersions } from "@/db/schema";
import { searchTextOf } from "@/lib/platform/search";

import { addAll, daysAgo, type World } from "./world";

const APPLICATIONS = [
  {
    name: "support-line",
    icon: "headset",
    description: "Answers the support numbers: a menu, then the queues of the support team.",
  },
  {
    name: "sales-outbound",
    icon: "phone-outgoing",
    description: "Dials the sales team's call lists, and what its people dial themselves.",
  },
  {
    name: "delivery-notices",
    icon: "truck",
    description: "Calls customers about their deliveries, without anybody of the team.",
  },
] as const;

export type ApplicationName = (typeof APPLICATIONS)[number]["name"];

interface DemoScenario {
  name: string;
  /** Undefined: shared with every application. */
  application?: ApplicationName;
  savedBy: string;
  /** Replacements that lead from the newest version back to the one before; newest change first. */
  changes: [now: string, before: string][];
}

const SCENARIOS: DemoScenario[] = [
  {
    name: "support-ivr",
    application: "support-line",
    savedBy: "developer",
    changes: [
      ["const INPUT_TIMEOUT_MS = 6000;", "const INPUT_TIMEOUT_MS = 10000;"],
      ["Welcome to Harbour Telecom. For English press 1.", "Welcome. For English press 1."],
      ["setTimeout(() => call.hangup(), 60000);", "setTimeout(() => call.hangup(), 30000);"],
    ],
  },
  {
    name: "support-queue",
    application: "support-line",
    savedBy: "developer",
    changes: [
      ["const MAX_WAIT_MINUTES = 12;", "const MAX_WAIT_MINUTES = 20;"],
      ["    call.record({ stereo: true });\n", ""],
    ],
  },
  {
    name: "sales-dialer",
    application: "sales-outbound",
    savedBy: "developer",
    changes: [
      ["const RING_TIMEOUT_MS = 25000;", "const RING_TIMEOUT_MS = 40000;"],
      ["AMD.Model.EU_GENERAL", "AMD.Model.US_GENERAL"],
    ],
  },
  { name: "sales-click-to-call", application: "sales-outbound", savedBy: "admin", changes: [] },
  {
    name: "delivery-notice",
    application: "delivery-notices",
    savedBy: "developer",
    changes: [["Press 1 if that suits you, 2 for another day.", "Press 1 to confirm."]],
  },
  {
    name: "callback",
    savedBy: "admin",
    changes: [["const KEEP_SECONDS = 2 * 24 * 3600;", "const KEEP_SECONDS = 24 * 3600;"]],
  },
];

interface DemoRule {
  name: string;
  pattern: string;
  exclude?: string;
  scenarios: string[];
  video?: boolean;
}

const SUPPORT = ["support-ivr", "support-queue", "callback"];

const RULES: Record<ApplicationName, DemoRule[]> = {
  "support-line": [
    { name: "Support, London", pattern: "^442079460(1|2)[0-9]{2}$", scenarios: SUPPORT },
    { name: "Support, United Kingdom", pattern: "^44[0-9]{9,10}$", exclude: "^44(909|118)", scenarios: SUPPORT },
    { name: "Support, Berlin", pattern: "^4930[0-9]{7,8}$", scenarios: SUPPORT },
    { name: "Support, Germany", pattern: "^49[0-9]{7,12}$", scenarios: SUPPORT },
    { name: "Support, Paris", pattern: "^331[0-9]{8}$", scenarios: SUPPORT },
    { name: "Support, France", pattern: "^33[2-9][0-9]{8}$", scenarios: SUPPORT },
    { name: "Video help", pattern: "^video-[a-z0-9-]+$", scenarios: ["support-queue"], video: true },
    { name: "Callbacks", pattern: "^callback$", scenarios: ["callback", "support-queue"] },
    { name: "Web calls", pattern: "^support(-web)?$", scenarios: ["support-queue"] },
  ],
  "sales-outbound": [
    { name: "Call lists", pattern: "^dialer$", scenarios: ["sales-dialer"] },
    {
      name: "Customers who call back",
      pattern: "^(442079460|493023125|3319900)[0-9]+$",
      scenarios: ["callback", "sales-dialer"],
    },
    {
      name: "Agents to the United Kingdom",
      pattern: "^44[1-9][0-9]{8,9}$",
      exclude: "^44(909|118)",
      scenarios: ["sales-click-to-call"],
    },
    {
      name: "Agents to Germany",
      pattern: "^49[1-9][0-9]{6,11}$",
      exclude: "^49(900|137)",
      scenarios: ["sales-click-to-call"],
    },
    { name: "Agents to France", pattern: "^33[1-9][0-9]{8}$", exclude: "^3389", scenarios: ["sales-click-to-call"] },
    { name: "Colleagues", pattern: "^[a-z][a-z-]+$", exclude: "^dialer$", scenarios: ["sales-click-to-call"] },
  ],
  "delivery-notices": [
    { name: "Notices", pattern: "^notice$", scenarios: ["delivery-notice"] },
    { name: "Second notices", pattern: "^notice-again$", scenarios: ["delivery-notice"] },
    { name: "Survey after delivery", pattern: "^survey$", scenarios: ["delivery-notice"] },
    { name: "Customers who call back", pattern: "^(44|49)[0-9]{9,11}$", scenarios: ["callback", "delivery-notice"] },
    { name: "All others", pattern: ".*", scenarios: ["delivery-notice"] },
  ],
};

/** A rule in the database. */
interface MadeRule {
  ruleId: number;
  name: string;
}

/** The applications in the database, with their rules in order. */
export type MadeApplications = Record<
  ApplicationName,
  { applicationId: number; name: ApplicationName; rules: MadeRule[] }
>;

/** Adds the applications with their scenarios, scenario versions and rules. */
export async function addApplications(world: World): Promise<MadeApplications> {
  const { tx, accountId } = world;
  const made = {} as MadeApplications;
  for (const [index, { name, icon, description }] of APPLICATIONS.entries()) {
    const [row] = await tx
      .insert(applications)
      .values({
        accountId,
        name,
        icon,
        description,
        searchText: searchTextOf(name, description),
        createdAt: daysAgo(world, 400 - index * 90),
        modifiedAt: daysAgo(world, 34 - index * 11),
      })
      .returning({ applicationId: applications.applicationId });
    made[name] = { applicationId: row!.applicationId, name, rules: [] };
  }
  const scenarioIds = await addScenarios(world, made);
  for (const { name } of APPLICATIONS)
    made[name].rules = await addRules(world, made[name].applicationId, RULES[name], scenarioIds);
  return made;
}

async function addScenarios(world: World, made: MadeApplications): Promise<Map<string, number>> {
  const { tx, accountId } = world;
  const ids = new Map<string, number>();
  for (const [index, { name, application, savedBy, changes }] of SCENARIOS.entries()) {
    const saved = versionsOf(name, changes).map((script, age, all) => ({
      script,
      version: all.length - age,
      savedBy: age % 2 ? world.owner : savedBy,
      savedAt: daysAgo(world, 9 + index * 4 + age * 23, 9 + age * 3),
    }));
    const newest = saved[0]!;
    const [row] = await tx
      .insert(scenarios)
      .values({
        accountId,
        applicationId: application && made[application].applicationId,
        name,
        script: newest.script,
        searchText: searchTextOf(name),
        version: newest.version,
        modifiedBy: newest.savedBy,
        createdAt: saved.at(-1)!.savedAt,
        modifiedAt: newest.savedAt,
      })
      .returning({ scenarioId: scenarios.scenarioId });
    ids.set(name, row!.scenarioId);
    await tx
      .insert(scenarioVersions)
      .values(saved.map((version) => ({ accountId, scenarioId: row!.scenarioId, name, ...version })));
  }
  return ids;
}

/** Returns every version of a scenario's script, newest first. */
function versionsOf(name: string, changes: DemoScenario["changes"]): string[] {
  const versions = [readFileSync(new URL(`scenarios/${name}.js`, import.meta.url), "utf8")];
  for (const [now, before] of changes) {
    const newer = versions.at(-1)!;
    if (!newer.includes(now)) throw new Error(`The scenario ${name} does not hold ${JSON.stringify(now)}.`);
    versions.push(newer.replace(now, before));
  }
  return versions;
}

async function addRules(
  world: World,
  applicationId: number,
  list: DemoRule[],
  scenarioIds: Map<string, number>,
): Promise<MadeRule[]> {
  const { tx, accountId } = world;
  const made: MadeRule[] = [];
  for (const [index, { name, pattern, exclude = "", scenarios: run, video = false }] of list.entries()) {
    const [row] = await tx
      .insert(rules)
      .values({
        accountId,
        applicationId,
        name,
        pattern,
        patternExclude: exclude,
        videoConference: video,
        position: index,
        searchText: searchTextOf(name),
        createdAt: daysAgo(world, 200 - index * 7),
        modifiedAt: daysAgo(world, 60 - index * 5),
      })
      .returning({ ruleId: rules.ruleId });
    made.push({ ruleId: row!.ruleId, name });
    await addAll(
      world,
      ruleScenarios,
      run.map((scenario, position) => ({
        accountId,
        ruleId: row!.ruleId,
        scenarioId: scenarioIds.get(scenario)!,
        scenarioAccountId: accountId,
        position,
      })),
    );
  }
  return made;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { ScenarioPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { ParentsScenario } from "./parents-scenario";
import { ScenarioEditor } from "./scenario-editor";

export const metadata: Metadata = { title: "Scenario" };

export default async function ScenarioPage({
  params,
}: PageProps<"/applications/[applicationId]/scenarios/[scenarioId]">) {
  const viewer = await requirePage("APPLICATION_SCENARIOS");
  const { applicationId, scenarioId } = await params;
  const { data } = await runQuery(ScenarioPageDocument, {
    id: scenarioId,
    withRules: can(viewer, "APPLICATION_RULES"),
  });
  const scenario = data!.scenario!;
  if (!scenario.isShared && String(scenario.applicationId) !== applicationId) notFound();
  const { name, isShared, fromParent, script, version, modifiedBy, modifiedAt, rules } = scenario;
  const common = { applicationId, name, rules: rules?.map((rule) => rule.name) ?? [], timeZone: viewer.timeZone };
  const at = new Date(modifiedAt!).toISOString();
  if (fromParent)
    return (
      <ParentsScenario {...common} from={fromParent} script={script ?? ""} version={version ?? 0} modifiedAt={at} />
    );
  return (
    <ScenarioEditor
      // Keyed by user, so that another user who logs in in the same tab doesn't see the draft.
      draftKey={`${viewer.accountId} ${viewer.subuserId ?? ""} ${scenarioId}`}
      {...common}
      id={scenarioId}
      isShared={isShared}
      saved={{ script: script ?? "", version: version ?? 0, modifiedBy: modifiedBy ?? "", modifiedAt: at }}
    />
  );
}

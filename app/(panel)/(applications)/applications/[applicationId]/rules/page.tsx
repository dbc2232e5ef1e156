import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { type RuleRowFragment, RulesPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import type { Row } from "./row";
import { RuleRuns } from "./rule-runs";
import { RulesList } from "./rules-list";
import { TryNumber } from "./try-number";

export const metadata: Metadata = { title: "Routing" };

export default async function RulesPage({ params }: PageProps<"/applications/[applicationId]/rules">) {
  const viewer = await requirePage("APPLICATION_RULES");
  const { applicationId } = await params;
  const mayBind = can(viewer, "SERVICE_ACCOUNTS");
  const { data } = await runQuery(RulesPageDocument, { id: applicationId, withKeys: mayBind });
  const { rules, scenarios, ruleRuns } = data!.application!;
  return (
    <Stack gap="lg">
      <PageHeader
        title="Routing"
        text="Rules choose which scenarios run for a call. They are tried from the first to the last, and the first that fits the whole number runs."
      />
      <RulesList
        applicationId={applicationId}
        rows={rules!.map(asRow)}
        scenarios={scenarios!.nodes.map(({ id, name, isShared, fromParent }) => ({
          id: String(id),
          name,
          isShared,
          fromParent,
        }))}
        keys={
          mayBind
            ? (data!.account?.bindKeys ?? []).map(({ id, name }) => ({ value: String(id), label: name ?? String(id) }))
            : null
        }
        mayRun={can(viewer, "rule.run")}
        timeZone={viewer.timeZone}
      />
      {rules!.length > 0 && <TryNumber applicationId={applicationId} />}
      {ruleRuns!.totalCount > 0 && (
        <RuleRuns
          runs={ruleRuns!.nodes.map(
            ({ id, status, customData, askedBy, problem, createdAt, takenAt, reportedAt, rule }) => ({
              id: String(id),
              status,
              customData: customData ?? "",
              askedBy,
              problem,
              ruleName: rule.name,
              createdAt: new Date(createdAt).toISOString(),
              since: new Date(reportedAt ?? takenAt ?? createdAt).toISOString(),
            }),
          )}
          total={ruleRuns!.totalCount}
          timeZone={viewer.timeZone}
        />
      )}
    </Stack>
  );
}

// Fields are nullable because the policy can deny them; every viewer of this page can read what it queries.
const asRow = ({
  id,
  name,
  pattern,
  patternExclude,
  videoConference,
  version,
  scenarios,
  bindKey,
  createdAt,
  modifiedAt,
}: RuleRowFragment): Row => ({
  id: String(id),
  name,
  pattern: pattern ?? "",
  patternExclude: patternExclude ?? "",
  videoConference: videoConference ?? false,
  version: version ?? 0,
  scenarios:
    scenarios?.map((scenario) => ({
      id: String(scenario.id),
      name: scenario.name,
      isShared: scenario.isShared,
      fromParent: scenario.fromParent,
    })) ?? [],
  createdAt: new Date(createdAt!).toISOString(),
  modifiedAt: new Date(modifiedAt!).toISOString(),
  bindKeyId: bindKey ? String(bindKey.id) : null,
});

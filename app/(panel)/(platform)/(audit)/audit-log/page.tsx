import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { AuditLogPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { AuditList } from "./audit-list";
import { asEntry } from "./entries";
import { filterArgs, loadAuditState } from "./list-state";

const section = sectionById("AUDIT_LOG");

export const metadata: Metadata = { title: section.name };

export default async function AuditLogPage({ searchParams }: PageProps<"/audit-log">) {
  const viewer = await requirePage("AUDIT_LOG");
  const state = await loadAuditState(searchParams);
  const { data } = await runQuery(AuditLogPageDocument, { ...pageArgs(state), ...filterArgs(state, viewer.timeZone) });
  const log = data?.auditLog ?? null;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <AuditList
        entries={log?.nodes.map(asEntry) ?? []}
        list={log && asPagedList(log)}
        accountName={viewer.accountName}
        timeZone={viewer.timeZone}
        actorName={
          log?.nodes.find(({ subuserId }) => subuserId !== null && String(subuserId) === state.actor)?.actorName ?? null
        }
        maySearchActors={can(viewer, "SUBUSERS")}
      />
    </Stack>
  );
}

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { readablePhone } from "@/app/_ui/phone";
import { CallerIdsPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { CallerIdsList } from "./caller-ids-list";
import { loadCallerIdsState } from "./list-state";
import { asRow } from "./row";

const section = sectionById("CALLER_IDS");

export const metadata: Metadata = { title: section.name };

export default async function CallerIdsPage({ searchParams }: PageProps<"/settings/caller-ids">) {
  const viewer = await requirePage("CALLER_IDS");
  const state = await loadCallerIdsState(searchParams);
  const { data } = await runQuery(CallerIdsPageDocument, { ...pageArgs(state), search: state.q, state: state.state });
  const found = data?.callerIds;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <CallerIdsList
        rows={(found?.nodes ?? []).map((node) => asRow(node, readablePhone(node.phoneNumber ?? "")))}
        list={found ? asPagedList(found) : null}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { readablePhone } from "@/app/_ui/phone";
import { PstnBlackListPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { BlockedCallersList } from "./blocked-callers-list";
import { CheckCaller } from "./check-caller";
import { loadPstnBlackListState } from "./list-state";

const section = sectionById("PSTN_BLACK_LIST");

export const metadata: Metadata = { title: section.name };

export default async function PstnBlackListPage({ searchParams }: PageProps<"/security/pstn-black-list">) {
  const { timeZone } = await requirePage("PSTN_BLACK_LIST");
  const state = await loadPstnBlackListState(searchParams);
  const { data } = await runQuery(PstnBlackListPageDocument, { ...pageArgs(state), search: state.q });
  const callers = data?.pstnBlackList;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <BlockedCallersList
        rows={(callers?.nodes ?? []).map(({ id, phone, isPattern, description, createdAt }) => ({
          id: String(id),
          name: isPattern ? (phone ?? "") : readablePhone(phone ?? ""),
          isPattern: isPattern ?? false,
          description: description ?? "",
          createdAt: new Date(createdAt!).toISOString(),
        }))}
        list={callers ? asPagedList(callers) : null}
        timeZone={timeZone}
      />
      <CheckCaller />
    </Stack>
  );
}

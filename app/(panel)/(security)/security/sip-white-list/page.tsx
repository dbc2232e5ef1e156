import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { SipWhiteListPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { loadSipWhiteListState } from "./list-state";
import { SipNetworksList } from "./sip-networks-list";

const section = sectionById("SIP_WHITE_LIST");

export const metadata: Metadata = { title: section.name };

export default async function SipWhiteListPage({ searchParams }: PageProps<"/security/sip-white-list">) {
  const { timeZone } = await requirePage("SIP_WHITE_LIST");
  const { data } = await runQuery(SipWhiteListPageDocument, pageArgs(await loadSipWhiteListState(searchParams)));
  const networks = data?.sipWhiteList;
  return (
    <Stack gap="lg">
      <PageHeader
        title={section.name}
        text="The networks from which a call straight from a SIP server is accepted, such as a PBX of your own. SIP registrations and users log in and need no entry."
      />
      <SipNetworksList
        rows={(networks?.nodes ?? []).map(({ id, network, description, createdAt }) => ({
          id: String(id),
          network: network ?? "",
          description: description ?? "",
          createdAt: new Date(createdAt!).toISOString(),
        }))}
        list={networks ? asPagedList(networks) : null}
        timeZone={timeZone}
      />
    </Stack>
  );
}

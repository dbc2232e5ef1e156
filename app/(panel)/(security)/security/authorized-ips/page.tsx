import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { AuthorizedIpsPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { AuthorizedIpsList } from "./authorized-ips-list";
import { CheckAddress } from "./check-address";
import { loadAuthorizedIpsState } from "./list-state";
import { WhoIsTouched } from "./who-is-touched";

const section = sectionById("AUTHORIZED_IPS");

export const metadata: Metadata = { title: section.name };

export default async function AuthorizedIpsPage({ searchParams }: PageProps<"/security/authorized-ips">) {
  const { timeZone } = await requirePage("AUTHORIZED_IPS");
  const state = await loadAuthorizedIpsState(searchParams);
  const { data } = await runQuery(AuthorizedIpsPageDocument, {
    ...pageArgs(state),
    allowed: state.list && state.list === "allow",
  });
  const entries = data?.authorizedIps;
  const own = data?.checkAuthorizedIp;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <WhoIsTouched
        ownAddress={own?.address ?? null}
        letIn={own?.letIn ?? true}
        programs={data?.programsSeenLately ?? 0}
      />
      <AuthorizedIpsList
        rows={(entries?.nodes ?? []).map(({ id, network, allowed, description, createdAt }) => ({
          id: String(id),
          network: network ?? "",
          allowed: allowed ?? false,
          description: description ?? "",
          createdAt: new Date(createdAt!).toISOString(),
        }))}
        list={entries ? asPagedList(entries) : null}
        ownAddress={own?.address ?? ""}
        timeZone={timeZone}
      />
      <CheckAddress />
    </Stack>
  );
}

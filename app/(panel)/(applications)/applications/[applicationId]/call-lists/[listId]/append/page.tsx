import { Stack } from "@mantine/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { CallListNameDocument } from "@/graphql/operations.generated";

import { AppendRows } from "./append-rows";

export const metadata: Metadata = { title: "Append rows" };

export default async function AppendPage({
  params,
}: PageProps<"/applications/[applicationId]/call-lists/[listId]/append">) {
  await requirePage("APPLICATION_CALL_LIST_APPEND");
  const { applicationId, listId } = await params;
  const { data } = await runQuery(CallListNameDocument, { id: listId });
  const list = data?.callList;
  if (!list || String(list.applicationId) !== applicationId) notFound();
  return (
    <Stack gap="lg" maw={860}>
      <PageHeader
        title={`Append rows to ${list.name}`}
        text="Add lines to a call list that already exists. Rows whose task UUID the list has already are left out."
      />
      <AppendRows
        applicationId={applicationId}
        listId={String(list.id)}
        name={list.name}
        status={list.status ?? "SUSPENDED"}
      />
    </Stack>
  );
}

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { asOptions } from "@/app/(panel)/_pickers/options";
import { ApplicationDialogflowKeysDocument } from "@/graphql/operations.generated";

import { DialogflowList } from "./dialogflow-list";
import { loadDialogflowState } from "./list-state";

export const metadata: Metadata = { title: "Dialogflow" };

export default async function DialogflowPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/dialogflow">) {
  const { timeZone } = await requirePage("APPLICATION_DIALOGFLOW_AGENTS");
  const { applicationId } = await params;
  const state = await loadDialogflowState(searchParams);
  const { data } = await runQuery(ApplicationDialogflowKeysDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
    all: state.all,
  });
  const connection = state.all ? data?.dialogflowKeys : data?.application?.dialogflowKeys;
  return (
    <Stack gap="lg">
      <PageHeader
        title="Dialogflow"
        text="Keys of Dialogflow agents that this application's scenarios let speak in calls."
      />
      <DialogflowList
        application={{ value: applicationId, label: data?.application?.name ?? applicationId }}
        rows={(connection?.nodes ?? []).map(
          ({ id, projectId, description, applications, version, createdAt, modifiedAt }) => ({
            id: String(id),
            projectId: projectId ?? "",
            description: description ?? "",
            applications: asOptions(applications),
            version: version ?? 0,
            createdAt: new Date(createdAt!).toISOString(),
            modifiedAt: new Date(modifiedAt!).toISOString(),
          }),
        )}
        list={connection ? asPagedList(connection) : null}
        timeZone={timeZone}
      />
    </Stack>
  );
}

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { PartLinks } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/part-links";
import { storageParts } from "@/app/(panel)/(applications)/applications/[applicationId]/(key-value-storage)/storage/parts";
import { ApplicationSecretsDocument } from "@/graphql/operations.generated";

import { loadSecretsState } from "./list-state";
import { SecretsList } from "./secrets-list";

export const metadata: Metadata = { title: "Secrets" };

export default async function SecretsPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/storage/secrets">) {
  const { timeZone } = await requirePage("APPLICATION_KEY_VALUE_STORAGE");
  const { applicationId } = await params;
  const state = await loadSecretsState(searchParams);
  const { data } = await runQuery(ApplicationSecretsDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
  });
  const connection = data?.application?.secrets;
  return (
    <Stack gap="lg">
      <PageHeader
        title="Secrets"
        text="Passwords and keys that this application's scenarios use by name, so that they don't stand in a script."
      />
      <PartLinks label="Storage and secrets" applicationId={applicationId} parts={storageParts} />
      <SecretsList
        applicationId={applicationId}
        rows={(connection?.nodes ?? []).map(({ id, name, description, version, modifiedAt }) => ({
          id: String(id),
          name: name ?? "",
          description: description ?? "",
          version: version ?? 0,
          modifiedAt: new Date(modifiedAt!).toISOString(),
        }))}
        list={connection ? asPagedList(connection) : null}
        timeZone={timeZone}
      />
    </Stack>
  );
}

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { PartLinks } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/part-links";
import { ApplicationStorageDocument } from "@/graphql/operations.generated";

import { loadStorageState, STORAGE_SIZES } from "./list-state";
import { storageParts } from "./parts";
import { StorageList } from "./storage-list";

export const metadata: Metadata = { title: "Key-value storage" };

export default async function StoragePage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/storage">) {
  const { timeZone } = await requirePage("APPLICATION_KEY_VALUE_STORAGE");
  const { applicationId } = await params;
  const state = await loadStorageState(searchParams);
  const size = Math.min(state.size, Math.max(...STORAGE_SIZES));
  const { data } = await runQuery(ApplicationStorageDocument, {
    id: applicationId,
    ...pageArgs({ ...state, size }),
    prefix: state.q,
  });
  const connection = data?.application?.keyValueItems;
  return (
    <Stack gap="lg">
      <PageHeader
        title="Key-value storage"
        text="What this application's scenarios remember from call to call. Each value goes when its time is over."
      />
      <PartLinks label="Storage and secrets" applicationId={applicationId} parts={storageParts} />
      <StorageList
        applicationId={applicationId}
        rows={(connection?.nodes ?? []).map(({ id, key, expiresAt, modifiedAt }) => ({
          id: String(id),
          key: key ?? "",
          expiresAt: new Date(expiresAt!).toISOString(),
          modifiedAt: new Date(modifiedAt!).toISOString(),
        }))}
        list={connection ? asPagedList(connection) : null}
        timeZone={timeZone}
      />
    </Stack>
  );
}

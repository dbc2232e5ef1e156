import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { dateIn, daysUntil } from "@/app/_ui/time";
import { asOptions } from "@/app/(panel)/_pickers/options";
import { ApplicationPushCredentialsDocument, type PushCredentialRowFragment } from "@/graphql/operations.generated";

import { loadPushState } from "./list-state";
import { PushList } from "./push-list";
import type { Row } from "./row";

export const metadata: Metadata = { title: "Push certificates" };

export default async function PushCertificatesPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/push-certificates">) {
  const { timeZone } = await requirePage("APPLICATION_PUSH_CERTIFICATES");
  const { applicationId } = await params;
  const state = await loadPushState(searchParams);
  const { data } = await runQuery(ApplicationPushCredentialsDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
    all: state.all,
  });
  const connection = state.all ? data?.pushCredentials : data?.application?.pushCredentials;
  return (
    <Stack gap="lg">
      <PageHeader
        title="Push certificates"
        text="What the engine shows to Apple, Google and Huawei, so that a call wakes the phones of this application's users."
      />
      <PushList
        application={{ value: applicationId, label: data?.application?.name ?? applicationId }}
        rows={(connection?.nodes ?? []).map((node) => asRow(node, timeZone))}
        list={connection ? asPagedList(connection) : null}
        timeZone={timeZone}
      />
    </Stack>
  );
}

const asRow = (credential: PushCredentialRowFragment, timeZone: string): Row => ({
  id: String(credential.id),
  provider: credential.provider!,
  bundle: credential.credentialBundle ?? "",
  what:
    credential.certFileName ??
    (credential.hasServiceAccount ? "service account" : null) ??
    (credential.senderId ? `sender ${credential.senderId}` : null) ??
    (credential.huaweiApplicationId ? `app ${credential.huaweiApplicationId}` : ""),
  isDevMode: credential.isDevMode ?? false,
  expiresAt: credential.expiresAt && new Date(credential.expiresAt).toISOString(),
  expiresIn: credential.expiresAt ? daysUntil(dateIn(new Date(credential.expiresAt), timeZone), timeZone) : null,
  applications: asOptions(credential.applications),
  createdAt: new Date(credential.createdAt!).toISOString(),
  version: credential.version ?? 0,
});

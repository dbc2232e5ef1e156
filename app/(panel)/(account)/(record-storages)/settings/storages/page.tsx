import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { type RecordStorageRowFragment, RecordStoragesPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import type { Row } from "./row";
import { StoragesList } from "./storages-list";

const section = sectionById("RECORD_STORAGES");

export const metadata: Metadata = { title: section.name };

export default async function StoragesPage() {
  const viewer = await requirePage("RECORD_STORAGES");
  const { data } = await runQuery(RecordStoragesPageDocument, {});
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <StoragesList rows={(data?.recordStorages ?? []).map(asRow)} timeZone={viewer.timeZone} />
    </Stack>
  );
}

// Fields are nullable because the policy can deny them; every viewer of this page can read them.
const asRow = ({
  id,
  name,
  isDefault,
  host,
  region,
  bucket,
  testedAt,
  testProblem,
  holdsRecordings,
  version,
}: RecordStorageRowFragment): Row => ({
  id: String(id),
  name: name ?? "",
  isDefault: isDefault ?? false,
  s3: host === null ? null : { host, region: region ?? "", bucket: bucket ?? "" },
  testedAt: testedAt && new Date(testedAt).toISOString(),
  testProblem,
  holdsRecordings: holdsRecordings ?? false,
  version: version ?? 0,
});

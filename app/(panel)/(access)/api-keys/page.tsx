import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { ApiKeysPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { ApiKeysList } from "./api-keys-list";

const section = sectionById("API_KEYS");

export const metadata: Metadata = { title: section.name };

export default async function ApiKeysPage() {
  const { timeZone } = await requirePage("API_KEYS");
  const { data } = await runQuery(ApiKeysPageDocument, {});
  const rows = data!.apiKeys!.map(({ id, prefix, createdAt, expiresAt, lastUsedAt, live }) => ({
    id,
    prefix,
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: expiresAt && new Date(expiresAt).toISOString(),
    lastUsedAt: lastUsedAt && new Date(lastUsedAt).toISOString(),
    live,
  }));
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <ApiKeysList rows={rows} timeZone={timeZone} />
    </Stack>
  );
}

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { loadChoices } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/choices";
import { sectionById } from "@/lib/policy/sections";

import { NewList } from "./new-list";

export const metadata: Metadata = { title: "New call list" };

export default async function NewCallListPage({ params }: PageProps<"/applications/[applicationId]/call-lists/new">) {
  const viewer = await requirePage("APPLICATION_CALL_LIST_CREATION");
  const { applicationId } = await params;
  return (
    <Stack gap="lg" maw={860}>
      <PageHeader title="New call list" text={sectionById("APPLICATION_CALL_LIST_CREATION").description} />
      <NewList applicationId={applicationId} choices={await loadChoices(applicationId)} timeZone={viewer.timeZone} />
    </Stack>
  );
}

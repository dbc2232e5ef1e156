import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { ImportUsersPageDocument } from "@/graphql/operations.generated";

import { ImportUsers } from "./import-users";

export const metadata: Metadata = { title: "Import users" };

export default async function ImportUsersPage({ params }: PageProps<"/applications/[applicationId]/users/import">) {
  await requirePage("APPLICATION_USERS");
  const { applicationId } = await params;
  const { data } = await runQuery(ImportUsersPageDocument, { id: applicationId });
  return (
    <Stack gap="lg">
      <PageHeader
        title="Import users"
        text={`Add many users to ${data?.application?.name ?? "the application"} from a CSV file. You see what is wrong with it before anything is written.`}
      />
      <ImportUsers applicationId={applicationId} />
    </Stack>
  );
}

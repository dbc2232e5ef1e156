"use client";

import { Alert, Button, Group, Stack } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { toast } from "@/app/_ui/toast";
import { appendRows } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/actions";
import { countOf, FileCheck } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/file-check";
import type { CheckedFile } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/upload-file";
import { UploadStep } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/upload-step";
import type { CallListStatus } from "@/graphql/operations.generated";
import { tabPath } from "@/lib/policy/navigation";

interface AppendRowsProps {
  applicationId: string;
  listId: string;
  name: string;
  status: CallListStatus;
}

/** Renders the upload of a file, the result of its check, and the button that appends it. */
export function AppendRows({ applicationId, listId, name, status }: AppendRowsProps) {
  const router = useRouter();
  const [file, setFile] = useState<CheckedFile | null>(null);
  const [pending, startTransition] = useTransition();

  const append = (uploadId: string) =>
    startTransition(async () => {
      const result = await attempt(() => appendRows(listId, uploadId));
      if (!result.ok) return void toast.failure(result.message);
      toast.success(`Rows are being added to ${name}.`);
      router.push(`${tabPath(applicationId, "call-lists")}/${listId}` as Route);
    });

  if (status === "CANCELED") {
    return (
      <Alert icon={<IconInfoCircle aria-hidden />} title={`${name} is canceled`}>
        Nothing can be added to a canceled list. Make a new one instead.
      </Alert>
    );
  }
  if (!file) return <UploadStep onChecked={setFile} />;
  return (
    <Stack>
      {status === "COMPLETED" && (
        <Alert icon={<IconInfoCircle aria-hidden />}>{name} is completed. With new rows it runs again.</Alert>
      )}
      <FileCheck file={file} />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => setFile(null)} disabled={pending}>
          Choose another file
        </Button>
        {file.id && (
          <Button onClick={() => append(file.id!)} loading={pending} autoFocus>
            Append {countOf(file.rowCount, "row", "rows")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

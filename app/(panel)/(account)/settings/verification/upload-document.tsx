"use client";

import "@mantine/dropzone/styles.css";

import { Alert, Group, Paper, Progress, Select, Stack, Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { IconAlertTriangle, IconFileUpload } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { toast } from "@/app/_ui/toast";
import type { DocumentKind } from "@/graphql/operations.generated";

import type { AgreementRow } from "./agreements";
import type { OwnerOfDocuments } from "./document-row";
import { documentKinds, optionsOf } from "./labels";

const MAX_MB = 10;
const NOT_THROUGH = "The file did not get through. Check your connection and try again.";

/** Renders the upload of documents, one after the other, with a kind for each. */
export function UploadDocument({
  owner,
  agreements,
}: {
  owner: OwnerOfDocuments;
  agreements: readonly AgreementRow[];
}) {
  const [kind, setKind] = useState<DocumentKind>("verification" in owner ? "IDENTITY" : "ADDRESS");
  const [chosen, setChosen] = useState<string | null>(null);
  const agreement = kind === "AGREEMENT" ? (agreements.find(({ id }) => id === chosen) ?? agreements[0]) : undefined;
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();

  async function send(files: File[]) {
    setProblem(null);
    try {
      for (const file of files) {
        setShare(0);
        await upload(
          file,
          { ...owner, ...(agreement && { agreement: agreement.id }), kind, name: file.name },
          setShare,
        );
        toast.success(`Added ${file.name}.`);
        router.refresh();
      }
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setShare(null);
    }
  }

  return (
    <Paper withBorder p="lg">
      <Stack>
        {problem && (
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
            {problem}
          </Alert>
        )}
        <Select
          label="What the document is"
          allowDeselect={false}
          maw={{ sm: 320 }}
          data={optionsOf(documentKinds)}
          value={kind}
          onChange={(value) => value && setKind(value as DocumentKind)}
        />
        {agreement && (
          <Select
            label="Which agreement"
            allowDeselect={false}
            maw={{ sm: 320 }}
            data={agreements.map(({ id, kind: name, number }) => ({ value: id, label: `${name} ${number}` }))}
            value={agreement.id}
            onChange={setChosen}
          />
        )}
        {share === null ? (
          <Dropzone
            onDrop={send}
            onReject={([rejected]) =>
              setProblem(
                rejected!.file.size > MAX_MB * 1_000_000
                  ? `${rejected!.file.name} is larger than ${MAX_MB} MB.`
                  : `${rejected!.file.name} is no PDF, JPEG or PNG file.`,
              )
            }
            accept={["application/pdf", "image/jpeg", "image/png"]}
            maxSize={MAX_MB * 1_000_000}
            inputProps={{ "aria-label": "Document" }}
            aria-label="Choose documents, or drop them here"
          >
            <Group justify="center" gap="sm" py="md" style={{ pointerEvents: "none" }}>
              <IconFileUpload size={32} aria-hidden />
              <div>
                <Text fw={600}>Choose documents, or drop them here</Text>
                <Text size="sm" c="dimmed">
                  PDF, JPEG or PNG, up to {MAX_MB} MB each
                </Text>
              </div>
            </Group>
          </Dropzone>
        ) : (
          <Stack gap="xs" role="status">
            <Text size="sm">Uploading</Text>
            <Progress value={share * 100} animated aria-label={`Upload, ${Math.round(share * 100)} %`} />
          </Stack>
        )}
      </Stack>
    </Paper>
  );
}

/** Uploads a document and reports the progress from 0 to 1. */
function upload(file: File, params: Record<string, string>, onProgress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch has no upload progress
    request.open("POST", `/api/uploads/documents?${new URLSearchParams(params).toString()}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer = request.response as { errors?: { message: string }[] } | null;
      if (request.status === 201) resolve();
      else reject(new Error(`${file.name}: ${answer?.errors?.[0]?.message ?? NOT_THROUGH}`));
    };
    request.onerror = () => reject(new Error(NOT_THROUGH));
    request.send(file);
  });
}

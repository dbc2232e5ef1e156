"use client";

import "@mantine/dropzone/styles.css";

import { Alert, Button, Code, Group, Progress, Stack, Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { IconAlertTriangle, IconFileSpreadsheet, IconUpload, IconX } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";

import { type CheckedFile, FILE_MAX_MB, uploadFile } from "./upload-file";

/** Renders the file upload with its progress. */
export function UploadStep({ onChecked }: { onChecked: (file: CheckedFile) => void }) {
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const upload = useRef<AbortController | null>(null);
  useEffect(() => () => upload.current?.abort(), []);

  async function send(file: File | undefined) {
    if (!file) return;
    setProblem(null);
    setShare(0);
    upload.current = new AbortController();
    try {
      onChecked(await uploadFile(file, setShare, upload.current.signal));
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setShare(null);
    }
  }

  const cancel = () => {
    upload.current?.abort();
    setShare(null);
  };

  return (
    <Stack>
      {problem && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {problem}
        </Alert>
      )}
      {share === null ? (
        <Dropzone
          onDrop={([file]) => send(file)}
          onReject={([rejected]) =>
            setProblem(
              rejected!.file.size > FILE_MAX_MB * 1_000_000
                ? `The file is larger than ${FILE_MAX_MB} MB. Split it, and append the other parts.`
                : "Choose one CSV file.",
            )
          }
          maxSize={FILE_MAX_MB * 1_000_000}
          multiple={false}
          inputProps={{ "aria-label": "CSV file" }}
          aria-label="Choose a CSV file, or drop one here"
        >
          <Stack align="center" gap="xs" py="lg" style={{ pointerEvents: "none" }}>
            <Dropzone.Accept>
              <IconUpload size={40} aria-hidden />
            </Dropzone.Accept>
            <Dropzone.Reject>
              <IconX size={40} aria-hidden />
            </Dropzone.Reject>
            <Dropzone.Idle>
              <IconFileSpreadsheet size={40} aria-hidden />
            </Dropzone.Idle>
            <Text fw={600} ta="center">
              Choose a CSV file, or drop one here
            </Text>
            <Text size="sm" c="dimmed" ta="center">
              UTF-8, up to {FILE_MAX_MB} MB, with the names of the columns in the first line
            </Text>
          </Stack>
        </Dropzone>
      ) : (
        <Stack gap="xs" role="status">
          <Group justify="space-between">
            <Text size="sm">{share < 1 ? "Uploading and checking" : "Checking the last rows"}</Text>
            <Button variant="default" size="xs" onClick={cancel}>
              Stop
            </Button>
          </Group>
          <Progress value={share * 100} animated aria-label={`Upload, ${Math.round(share * 100)} %`} />
        </Stack>
      )}
      <Text size="sm" c="dimmed">
        All columns go to the scenario. Some of them, if the file has them, set up the row itself:{" "}
        <Code>task_uuid</Code> (up to 40 letters, digits, hyphens and colons, unique in the list),{" "}
        <Code>task_priority</Code> (0 first, 50 if absent), <Code>start_execution_time</Code> and{" "}
        <Code>finish_execution_time</Code> (09:30, in UTC), <Code>next_attempt_time</Code> (2026-11-23 14:05:00, in
        UTC), <Code>call_schedule</Code> (JSON). Columns are parted by commas, semicolons, tabs or bars.
      </Text>
    </Stack>
  );
}

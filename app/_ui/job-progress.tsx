"use client";

import { Alert, Group, Progress, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useState } from "react";

import { followJob, type FollowedJob } from "./follow-job";

const LOOK_EVERY_MS = 1_000;

interface JobProgressProps {
  jobId: string;
  /** What is under way, as "Importing tasks". */
  label: string;
  /** One and many of what is counted: ["row", "rows"]. */
  noun: readonly [string, string];
  /** Told once, when the job has ended well. */
  onDone?: (result: unknown) => void;
  /** Told once, when it has failed; the reason is shown here. */
  onFailed?: () => void;
}

/** How far a job is, followed until it ends. It goes on when this page is left. */
export function JobProgress({ jobId, label, noun, onDone, onFailed }: JobProgressProps) {
  const [job, setJob] = useState<FollowedJob | null>(null);
  const ended = useEffectEvent((last: FollowedJob) => (last.status === "DONE" ? onDone?.(last.result) : onFailed?.()));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const look = async () => {
      // A look that fails is repeated: the network may be gone for a moment.
      const found = await followJob(jobId).catch(() => null);
      if (left) return;
      if (found) setJob(found);
      if (found?.status === "DONE" || found?.status === "FAILED") ended(found);
      else timer = setTimeout(look, LOOK_EVERY_MS);
    };
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [jobId]);

  if (job?.status === "FAILED") {
    return (
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
        {job.problem}
      </Alert>
    );
  }
  const { done = 0, total = null, status = "QUEUED" } = job ?? {};
  const count = (value: number) => `${value.toLocaleString("en")} ${value === 1 ? noun[0] : noun[1]}`;
  const far = total ? `${done.toLocaleString("en")} of ${count(total)}` : count(done);
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">{status === "QUEUED" ? `${label}: waiting for its turn` : label}</Text>
        <Text size="sm" c="dimmed">
          {status === "QUEUED" ? "" : far}
        </Text>
      </Group>
      <Progress
        value={status === "DONE" ? 100 : total ? (done / total) * 100 : 100}
        animated={status !== "DONE"}
        striped={status !== "DONE" && !total}
        aria-label={`${label}, ${far}`}
      />
      <Text size="xs" c="dimmed">
        It goes on when you leave this page.
      </Text>
    </Stack>
  );
}

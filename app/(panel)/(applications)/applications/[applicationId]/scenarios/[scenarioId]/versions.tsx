"use client";

import { Alert, Button, Group, Modal, Select, Skeleton, Stack, Text } from "@mantine/core";
import dynamic from "next/dynamic";
import { useEffect, useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { formatTime } from "@/app/_ui/time";
import { toast } from "@/app/_ui/toast";
import {
  listVersions,
  readVersion,
  restoreScenario,
} from "@/app/(panel)/(applications)/applications/[applicationId]/scenarios/actions";

import type { Saved } from "./use-script";

const Comparison = dynamic(() => import("./comparison").then((found) => found.Comparison), { ssr: false });

interface VersionsProps {
  id: string;
  opened: boolean;
  onClose: () => void;
  base: Saved;
  isUnsaved: boolean;
  timeZone: string;
  onRestored: (version: number, script: string) => void;
}

/** Renders the saved versions of a scenario: the changes since each, and how to restore it. */
export function Versions({ opened, onClose, ...props }: VersionsProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Versions" size="min(70rem, 100%)">
      <Content key={props.base.version} onClose={onClose} {...props} />
    </Modal>
  );
}

type Listed = NonNullable<NonNullable<Awaited<ReturnType<typeof listVersions>>>["versions"]>[number];

function Content({ id, base, isUnsaved, timeZone, onRestored, onClose }: Omit<VersionsProps, "opened">) {
  const [versions, setVersions] = useState<readonly Listed[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const [old, setOld] = useState<{ version: number; script: string } | null>(null);
  const [restoring, startRestoring] = useTransition();

  useEffect(() => {
    let stale = false;
    listVersions(id).then(
      (found) => {
        if (stale) return;
        const older = found?.versions?.filter(({ version }) => version < base.version) ?? [];
        setVersions(older);
        setChosen(older[0]?.version ?? null);
      },
      () => !stale && setFailed(true),
    );
    return () => {
      stale = true;
    };
  }, [id, base.version]);

  useEffect(() => {
    if (chosen === null) return;
    let stale = false;
    readVersion(id, chosen).then(
      (found) => !stale && found && setOld(found),
      () => !stale && setFailed(true),
    );
    return () => {
      stale = true;
    };
  }, [id, chosen]);

  const restore = (version: number) =>
    startRestoring(async () => {
      const result = await attempt(() => restoreScenario({ id, restore: version, version: base.version }));
      if (!result.ok) return void toast.failure(result.message);
      const { version: made, script } = result.data.restoreScenario!.scenario;
      toast.success(`Restored version ${version} as version ${made}.`);
      onRestored(made!, script!);
      onClose();
    });

  if (failed) return <Alert color="red">The versions can&apos;t be read now. Close this and try again.</Alert>;
  if (!versions) return <Skeleton height={200} />;
  if (chosen === null)
    return (
      <Text size="sm">
        There is one version only, the one that you see. Each time somebody saves, another one is kept, up to a hundred.
      </Text>
    );
  const shown = old?.version === chosen ? old : null;
  return (
    <Stack>
      <Group align="flex-end" gap="sm">
        <Select
          label="Compare the newest version with"
          data={versions.map(({ version, savedBy, savedAt }) => ({
            value: String(version),
            label: `Version ${version}, ${formatTime(new Date(savedAt), timeZone)}, ${savedBy}`,
          }))}
          value={String(chosen)}
          onChange={(value) => value && setChosen(Number(value))}
          allowDeselect={false}
          flex="1 1 260px"
        />
        <Button
          variant="default"
          disabled={!shown || isUnsaved || shown.script === base.script}
          loading={restoring}
          onClick={() => restore(chosen)}
        >
          Restore version {chosen}
        </Button>
      </Group>
      {isUnsaved && (
        <Text size="sm" c="dimmed">
          Save or discard what you changed before you restore a version.
        </Text>
      )}
      {!shown ? (
        <Skeleton height={200} />
      ) : shown.script === base.script ? (
        <Text size="sm">The script was the same then.</Text>
      ) : (
        <Comparison label={`What changed since version ${chosen}`} before={shown.script} after={base.script} />
      )}
      <Text size="xs" c="dimmed">
        Restoring saves the older script as a new version; nothing is lost. The newest hundred versions are kept.
      </Text>
    </Stack>
  );
}

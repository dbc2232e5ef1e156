"use client";

import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import dynamic from "next/dynamic";

import type { Theirs } from "./use-script";

const Comparison = dynamic(() => import("./comparison").then((found) => found.Comparison), { ssr: false });

interface ConflictProps {
  theirs: Theirs | null;
  mine: string;
  saving: boolean;
  onKeepEditing: () => void;
  onTakeTheirs: (theirs: Theirs) => void;
  onSaveMine: (theirs: Theirs) => void;
}

/** Renders the choice after a version conflict, with both scripts compared. */
export function Conflict({ theirs, mine, saving, onKeepEditing, onTakeTheirs, onSaveMine }: ConflictProps) {
  return (
    <Modal opened={theirs !== null} onClose={onKeepEditing} title="Somebody else saved first" size="min(70rem, 100%)">
      {theirs && (
        <Stack>
          <Text size="sm">
            {theirs.modifiedBy} saved version {theirs.version} while you were writing. This is what saving yours would
            change in it. If you save yours, theirs stays among the versions.
          </Text>
          <Comparison label="Theirs, and what yours changes in it" before={theirs.script} after={mine} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onKeepEditing} data-autofocus>
              Keep editing
            </Button>
            <Button variant="default" c="var(--mantine-color-error)" onClick={() => onTakeTheirs(theirs)}>
              Take theirs, lose mine
            </Button>
            <Button loading={saving} onClick={() => onSaveMine(theirs)}>
              Save mine as version {theirs.version + 1}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

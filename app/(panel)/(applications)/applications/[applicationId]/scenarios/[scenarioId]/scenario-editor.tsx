"use client";

import { Alert, Badge, Button, Group, Kbd, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconAlertTriangle, IconDeviceFloppy, IconHistory } from "@tabler/icons-react";
import type { Route } from "next";
import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";

import { AnchorLink } from "@/app/_shell/links";
import { useUnsavedGuard } from "@/app/_ui/use-unsaved-guard";
import { When } from "@/app/_ui/when";
import { tabPath } from "@/lib/policy/navigation";

import { Conflict } from "./conflict";
import { type Saved, useScript } from "./use-script";
import { Versions } from "./versions";

const CodeEditor = dynamic(() => import("./code-editor").then((found) => found.CodeEditor), {
  ssr: false,
  loading: () => <Skeleton height={420} />,
});

/** Maximum length of a script in characters, as in the API. */
const SCRIPT_MAX = 256 * 1024;

interface ScenarioEditorProps {
  draftKey: string;
  applicationId: string;
  id: string;
  name: string;
  isShared: boolean;
  saved: Saved;
  /** Names of the rules that run it. */
  rules: readonly string[];
  timeZone: string;
}

/**
 * Renders a scenario's page: the editor, the saved version and its author, earlier versions, and the resolution of a
 * version conflict.
 */
export function ScenarioEditor({
  draftKey,
  applicationId,
  id,
  name,
  isShared,
  saved,
  rules,
  timeZone,
}: ScenarioEditorProps) {
  const script = useScript(id, draftKey, saved);
  const { base, text, isUnsaved, saving } = script;
  const [showsVersions, versions] = useDisclosure();
  const isTooLong = text.length > SCRIPT_MAX;
  const maySave = isUnsaved && !isTooLong && !saving;
  useUnsavedGuard(isUnsaved, script.discard);

  const save = useRef(() => {});
  useEffect(() => {
    save.current = () => maySave && script.save();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s" || event.defaultPrevented) return;
      event.preventDefault();
      save.current();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} flex="1 1 260px">
          <Group gap="sm">
            <Title order={1}>{name}</Title>
            {isShared && (
              <Badge variant="default" tt="none" fw={500}>
                Shared with all applications
              </Badge>
            )}
          </Group>
          <Text size="xs" c="dimmed">
            <AnchorLink href={tabPath(applicationId, "scenarios") as Route} inherit>
              All scenarios
            </AnchorLink>
            . Version {base.version}, saved by {base.modifiedBy}, <When at={base.modifiedAt} timeZone={timeZone} />.{" "}
            {rules.length > 0 ? `Runs in ${rules.join(", ")}.` : "No rule runs it yet."}
          </Text>
        </Stack>
        <Group gap="sm">
          <Button variant="default" leftSection={<IconHistory size={16} aria-hidden />} onClick={versions.open}>
            Versions
          </Button>
          <Button
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            disabled={!isUnsaved || isTooLong}
            loading={saving}
            onClick={() => script.save()}
          >
            Save
          </Button>
        </Group>
      </Group>
      {script.fromDraft && isUnsaved && (
        <Alert
          color="orange"
          icon={<IconAlertTriangle aria-hidden />}
          title="These are changes of before that were not saved"
        >
          You left this page without saving, and nothing was lost.{" "}
          <Button variant="default" size="compact-xs" onClick={script.discard}>
            Discard them
          </Button>
        </Alert>
      )}
      {script.problem && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {script.problem}
        </Alert>
      )}
      <CodeEditor
        key={script.edition}
        label={`Script of ${name}`}
        initial={text}
        onChange={script.setText}
        onSave={() => save.current()}
      />
      <Group justify="space-between" gap="xs">
        <Text size="xs" c={isTooLong ? "var(--mantine-color-error)" : "dimmed"} role="status">
          {isTooLong
            ? `${text.length.toLocaleString("en")} characters: a script has at most ${SCRIPT_MAX.toLocaleString("en")}.`
            : `${isUnsaved ? "Not saved. " : ""}${text.length.toLocaleString("en")} characters.`}
        </Text>
        <Text size="xs" c="dimmed" visibleFrom="sm">
          <Kbd size="xs">Ctrl S</Kbd> saves, <Kbd size="xs">Ctrl F</Kbd> searches, <Kbd size="xs">Esc</Kbd> then{" "}
          <Kbd size="xs">Tab</Kbd> leaves the editor
        </Text>
      </Group>
      <Conflict
        theirs={script.theirs}
        mine={text}
        saving={saving}
        onKeepEditing={() => script.setTheirs(null)}
        onTakeTheirs={(theirs) => script.begin({ ...base, ...theirs })}
        onSaveMine={({ version }) => script.save(version)}
      />
      <Versions
        id={id}
        opened={showsVersions}
        onClose={versions.close}
        base={base}
        isUnsaved={isUnsaved}
        timeZone={timeZone}
        onRestored={(version, restored) => script.begin({ ...base, version, script: restored })}
      />
    </Stack>
  );
}

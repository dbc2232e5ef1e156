"use client";

import { Badge, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import type { Route } from "next";
import dynamic from "next/dynamic";

import { AnchorLink } from "@/app/_shell/links";
import { When } from "@/app/_ui/when";
import { tabPath } from "@/lib/policy/navigation";

const CodeEditor = dynamic(() => import("./code-editor").then((found) => found.CodeEditor), {
  ssr: false,
  loading: () => <Skeleton height={420} />,
});

interface ParentsScenarioProps {
  applicationId: string;
  name: string;
  /** Name of the parent account. */
  from: string;
  script: string;
  version: number;
  modifiedAt: string;
  /** Names of this account's rules that run it. */
  rules: readonly string[];
  timeZone: string;
}

/** Renders a scenario shared by the parent account, read-only. */
export function ParentsScenario({
  applicationId,
  name,
  from,
  script,
  version,
  modifiedAt,
  rules,
  timeZone,
}: ParentsScenarioProps) {
  return (
    <Stack gap="sm">
      <Stack gap={2}>
        <Group gap="sm">
          <Title order={1}>{name}</Title>
          <Badge variant="default" tt="none" fw={500}>
            From {from}
          </Badge>
        </Group>
        <Text size="xs" c="dimmed">
          <AnchorLink href={tabPath(applicationId, "scenarios") as Route} inherit>
            All scenarios
          </AnchorLink>
          . Version {version}, saved <When at={modifiedAt} timeZone={timeZone} />.{" "}
          {rules.length > 0 ? `Runs in ${rules.join(", ")}.` : "No rule runs it yet."}
        </Text>
      </Stack>
      <Text size="sm">Your rules can run it as it is. {from} alone changes it; what it saves counts here too.</Text>
      <CodeEditor label={`Script of ${name}`} initial={script} readOnly />
    </Stack>
  );
}

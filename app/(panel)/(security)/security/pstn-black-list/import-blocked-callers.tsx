"use client";

import { Alert, Button, Group, List, ListItem, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";

import { DrawerForm } from "@/app/_ui/form-drawer";

import { importBlockedCallers } from "./actions";

interface Line {
  line: number;
  typed: string;
  status: "ADDED" | "KNOWN" | "REFUSED";
  problem: string | null;
}

/** Renders the form that imports callers, one per line, and then shows the result of each line. */
export function ImportBlockedCallers({ onClose }: { onClose: () => void }) {
  const [report, setReport] = useState<readonly Line[] | null>(null);
  const form = useForm({ initialValues: { text: "", description: "" } });
  if (report) return <Report lines={report} onClose={onClose} />;
  return (
    <DrawerForm
      form={form}
      submitLabel="Add them"
      onSubmit={importBlockedCallers}
      onDone={({ importBlockedCallers: done }) => setReport(done!.lines)}
    >
      <Textarea
        label="Numbers and patterns"
        description="One a line, at most 1,000. Lines that can't be taken keep no other from being added."
        required
        autosize
        minRows={8}
        maxRows={20}
        spellCheck={false}
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
        data-autofocus
        {...form.getInputProps("text")}
      />
      <TextInput
        label="Description"
        description="For all of them."
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps("description")}
      />
    </DrawerForm>
  );
}

function Report({ lines, onClose }: { lines: readonly Line[]; onClose: () => void }) {
  const number = (status: Line["status"]) => lines.filter((line) => line.status === status).length;
  const refused = lines.filter(({ status }) => status === "REFUSED");
  return (
    <Stack>
      <Alert
        color={refused.length > 0 ? "orange" : "teal"}
        icon={<IconCheck aria-hidden />}
        role="status"
        title={`Added ${number("ADDED")} of ${lines.length}`}
        styles={{ title: { color: "var(--mantine-color-text)" } }}
      >
        {number("KNOWN")} on the list already, {refused.length} refused.
      </Alert>
      {refused.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            Refused lines
          </Text>
          <List size="sm" spacing={4}>
            {refused.map(({ line, typed, problem }) => (
              <ListItem key={line} style={{ overflowWrap: "anywhere" }}>
                Line {line}, <code>{typed}</code>: {problem}
              </ListItem>
            ))}
          </List>
        </>
      )}
      <Group justify="flex-end">
        <Button onClick={onClose} autoFocus>
          Done
        </Button>
      </Group>
    </Stack>
  );
}

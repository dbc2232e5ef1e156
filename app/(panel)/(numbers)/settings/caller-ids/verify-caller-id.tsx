"use client";

import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconPhoneCall, IconPhoneOff } from "@tabler/icons-react";
import { useState } from "react";

import { CodeForm } from "@/app/_ui/code-form";
import { formatTime } from "@/app/_ui/time";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";

import { requestCallerIdCall, verifyCallerId } from "./actions";
import { type Row, verificationOf } from "./row";

interface VerifyCallerIdProps {
  row: Row;
  timeZone: string;
  onClose: () => void;
}

/** Renders the form that calls a number and takes the code that the call reads out. */
export function VerifyCallerId({ row, timeZone, onClose }: VerifyCallerIdProps) {
  const { id, number } = row;
  const [open, setOpen] = useState<Pick<Row, "codeExpiresAt" | "codeAttemptsLeft" | "callsLeft" | "callProblem">>(row);
  const [calling, run] = useAction();

  const call = () =>
    run(
      () => requestCallerIdCall(id),
      ({ requestCallerIdCall: asked }) => {
        setOpen(verificationOf(asked!.callerId));
        return `${number} is being called.`;
      },
    );

  return (
    <Stack>
      <Text size="sm">
        A call to {number} reads out six digits, which you type in here. From then on calls may show the number for a
        year.
      </Text>
      {open.callProblem !== null && (
        <Alert
          color="orange"
          icon={<IconPhoneOff aria-hidden />}
          title="The last call failed"
          styles={{ title: { color: "var(--mantine-color-text)" } }}
        >
          {open.callProblem || "The engine gave no reason."}
        </Alert>
      )}
      <Group>
        <Button
          leftSection={<IconPhoneCall size={16} aria-hidden />}
          variant={open.codeExpiresAt ? "default" : "filled"}
          loading={calling}
          disabled={open.callsLeft === 0}
          onClick={call}
          data-autofocus={!open.codeExpiresAt || undefined}
        >
          {open.codeExpiresAt ? "Call again" : "Call the number"}
        </Button>
        <Text size="sm" c="dimmed">
          {open.callsLeft === 0
            ? "No calls are left today."
            : `${open.callsLeft} ${open.callsLeft === 1 ? "call is" : "calls are"} left today, a minute apart.`}
        </Text>
      </Group>
      {open.codeExpiresAt && (
        <>
          <Text size="sm">
            The code is good until {formatTime(new Date(open.codeExpiresAt), timeZone).split(", ")[1]}, and for{" "}
            {open.codeAttemptsLeft} {open.codeAttemptsLeft === 1 ? "try" : "tries"}.
          </Text>
          <CodeForm
            key={open.codeExpiresAt}
            takesFocus
            onSubmit={(code) => verifyCallerId({ id, code })}
            onDone={() => {
              toast.success(`${number} is verified for a year.`);
              onClose();
            }}
          />
        </>
      )}
    </Stack>
  );
}

"use client";

import { Alert, Button, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPhoneCall, IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import { CodeForm } from "@/app/_ui/code-form";
import { confirmDelete } from "@/app/_ui/confirm-delete";
import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatTime } from "@/app/_ui/time";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { useRefresh } from "@/app/_ui/use-refresh";
import type { VerificationCallStatus } from "@/graphql/operations.generated";

import { callPersonalNumber, deletePersonalNumber, setPersonalNumber, verifyPersonalNumber } from "./actions";

export interface Personal {
  number: string;
  isVerified: boolean;
  codeExpiresAt: string | null;
  codeAttemptsLeft: number;
  lastCall: { status: VerificationCallStatus; problem: string | null } | null;
  allowance: { leftToday: number; leftInAll: number; nextAt: string | null };
}

const REFRESH_MS = 5_000;

const calls: Record<VerificationCallStatus, string> = {
  REQUESTED: "The call is about to be placed.",
  TAKEN: "The call is being placed.",
  PLACED: "The call was placed: type the six digits that were read out.",
  FAILED: "The call failed.",
  EXPIRED: "No telephony engine placed the call in time.",
};

/** Renders the account's personal number for test calls, and its verification. */
export function PersonalNumber({ personal, timeZone }: { personal: Personal | null; timeZone: string }) {
  const [acting, run] = useAction();
  const [setting, setSetting] = useState(false);
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        Personal test number
      </Title>
      <Text size="sm" c="dimmed">
        One number of your own that test calls go to and come from. A call proves that it is yours: it reads out a code
        that you type in here.
      </Text>
      <Paper withBorder p="md">
        {personal ? (
          <Stack gap="md">
            <Group justify="space-between" gap="sm">
              <Group gap="sm">
                <Text fw={600}>{personal.number}</Text>
                <StatusBadge tone={personal.isVerified ? "good" : "warning"}>
                  {personal.isVerified ? "Verified" : "Not verified"}
                </StatusBadge>
              </Group>
              <Group gap="sm">
                <Button variant="default" onClick={() => setSetting(true)}>
                  Change number
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() =>
                    confirmDelete({
                      verb: "Remove",
                      what: "personal test number",
                      name: personal.number,
                      consequence: "Test calls no longer go to it. To use it again it has to be verified anew.",
                      onConfirm: () => run(deletePersonalNumber, `Removed ${personal.number}.`),
                    })
                  }
                >
                  Remove
                </Button>
              </Group>
            </Group>
            {!personal.isVerified && (
              <Proof
                personal={personal}
                timeZone={timeZone}
                acting={acting}
                onCall={() => run(callPersonalNumber, `${personal.number} will be called in a moment.`)}
              />
            )}
          </Stack>
        ) : (
          <Group justify="space-between" gap="sm">
            <Text size="sm" c="dimmed">
              There is none yet.
            </Text>
            <Button onClick={() => setSetting(true)}>Set number</Button>
          </Group>
        )}
      </Paper>
      <FormDrawer title="Personal test number" opened={setting} onClose={() => setSetting(false)}>
        <NumberForm onDone={() => setSetting(false)} />
      </FormDrawer>
    </Stack>
  );
}

function Proof({
  personal,
  timeZone,
  acting,
  onCall,
}: {
  personal: Personal;
  timeZone: string;
  acting: boolean;
  onCall: () => void;
}) {
  useRefresh(REFRESH_MS);
  const { codeExpiresAt, codeAttemptsLeft, lastCall, allowance } = personal;
  const spent = allowance.leftToday === 0 || allowance.leftInAll === 0;
  return (
    <Stack gap="sm">
      {lastCall && (
        <Alert
          color={lastCall.status === "FAILED" || lastCall.status === "EXPIRED" ? "orange" : "blue"}
          role="status"
          styles={{ message: { color: "var(--mantine-color-text)" } }}
        >
          {calls[lastCall.status]} {lastCall.problem}
        </Alert>
      )}
      {codeExpiresAt && (
        <>
          <CodeForm onSubmit={verifyPersonalNumber} onDone={() => toast.success(`Verified ${personal.number}.`)} />
          <Text size="xs" c="dimmed">
            The code counts until {formatTime(new Date(codeExpiresAt), timeZone)};{" "}
            {codeAttemptsLeft === 1 ? "one try is" : `${codeAttemptsLeft} tries are`} left.
          </Text>
        </>
      )}
      <Group gap="sm">
        <Button
          leftSection={<IconPhoneCall size={16} aria-hidden />}
          variant={codeExpiresAt ? "default" : "filled"}
          disabled={spent || allowance.nextAt !== null}
          loading={acting}
          onClick={onCall}
        >
          {lastCall ? "Call again" : "Call me with a code"}
        </Button>
        <Text size="xs" c="dimmed">
          {spent
            ? allowance.leftInAll === 0
              ? "There were a hundred calls already, and there can't be more."
              : "There were five calls within a day. Try again tomorrow."
            : `${allowance.nextAt ? "The next call is possible a minute after the last. " : ""}${allowance.leftToday} calls are left today.`}
        </Text>
      </Group>
    </Stack>
  );
}

function NumberForm({ onDone }: { onDone: () => void }) {
  const form = useForm({ initialValues: { phoneNumber: "" } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={({ phoneNumber }) => setPersonalNumber(phoneNumber)}
      onDone={() => {
        toast.success("Saved the number. Verify it by a call now.");
        onDone();
      }}
    >
      <TextInput
        label="Phone number"
        description="With the country code, such as +49 30 901820. Another number takes the place of the one before."
        type="tel"
        required
        data-autofocus
        autoComplete="off"
        {...form.getInputProps("phoneNumber")}
      />
    </DrawerForm>
  );
}

"use client";

import { Alert, Button, Group, Paper, Stack, Stepper } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconInfoCircle } from "@tabler/icons-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { addCallList } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/actions";
import type { Choices } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/choices";
import { countOf, FileCheck } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/file-check";
import {
  asInput,
  newSettings,
  SettingsFields,
} from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/settings-fields";
import type { CheckedFile } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/upload-file";
import { UploadStep } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/upload-step";
import { tabPath } from "@/lib/policy/navigation";

interface NewListProps {
  applicationId: string;
  choices: Choices;
  timeZone: string;
}

/** Renders the three steps that create a call list: upload, check and settings. */
export function NewList({ applicationId, choices, timeZone }: NewListProps) {
  const router = useRouter();
  const [step, setStep] = useState(0);
  const [file, setFile] = useState<CheckedFile | null>(null);
  const form = useForm({ initialValues: newSettings });
  const path = tabPath(applicationId, "call-lists");

  function checked(found: CheckedFile) {
    setFile(found);
    if (form.values.name === "") form.setFieldValue("name", found.fileName.replace(/\.[a-z]{1,5}$/i, ""));
    setStep(1);
  }

  return (
    <Stack>
      {choices.rules.length === 0 && (
        <Alert icon={<IconInfoCircle aria-hidden />} title="This application has no rules yet">
          A call list runs a rule for each of its rows. Somebody who holds the application&apos;s routing has to add one
          before a list can be made.
        </Alert>
      )}
      <Stepper
        active={step}
        onStepClick={(next) => next < step && setStep(next)}
        allowNextStepsSelect={false}
        size="sm"
      >
        <Stepper.Step label="File" description="Whom to call">
          <UploadStep onChecked={checked} />
        </Stepper.Step>
        <Stepper.Step label="Check" description="What was found">
          {file && (
            <Stack>
              <FileCheck file={file} />
              <Group justify="flex-end">
                <Button variant="default" onClick={() => setStep(0)}>
                  Choose another file
                </Button>
                {file.id && (
                  <Button onClick={() => setStep(2)} autoFocus>
                    Go on with {countOf(file.rowCount, "row", "rows")}
                  </Button>
                )}
              </Group>
            </Stack>
          )}
        </Stepper.Step>
        <Stepper.Step label="Settings" description="How to dial">
          <Paper withBorder p="md">
            <DrawerForm
              form={form}
              submitLabel="Create call list"
              back={{ label: "Back", onClick: () => setStep(1) }}
              onSubmit={async (values) =>
                addCallList({
                  applicationId,
                  ruleId: values.ruleId ?? "",
                  uploadId: file!.id,
                  ...asInput(values, timeZone),
                })
              }
              onDone={({ addCallList: made }, { name }) => {
                toast.success(`Created ${name}.`);
                router.push(`${path}/${made!.callList.id}` as Route);
              }}
            >
              <SettingsFields form={form} choices={choices} timeZone={timeZone} />
            </DrawerForm>
          </Paper>
        </Stepper.Step>
      </Stepper>
    </Stack>
  );
}

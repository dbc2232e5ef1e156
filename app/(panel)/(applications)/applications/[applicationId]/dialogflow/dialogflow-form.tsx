"use client";

import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { ActionResult } from "@/app/_ui/action-result";
import { DrawerForm } from "@/app/_ui/form-drawer";
import type { FoundOption } from "@/app/_ui/found-select";
import { toast } from "@/app/_ui/toast";
import { ApplicationsField } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/applications-field";
import { KeyFileFields } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/key-file-fields";

import { addDialogflowKey, updateDialogflowKey } from "./actions";
import type { Row } from "./row";

interface DialogflowFormProps {
  application: FoundOption;
  /** Null when adding. */
  dialogflowKey: Row | null;
  onClose: () => void;
}

/** Renders the form that adds a Dialogflow key, or edits it and replaces its credentials. */
export function DialogflowForm({ application, dialogflowKey, onClose }: DialogflowFormProps) {
  const form = useForm({
    initialValues: {
      applicationIds: (dialogflowKey?.applications ?? [application]).map(({ value }) => value),
      description: dialogflowKey?.description ?? "",
      jsonCredentials: "",
    },
  });
  type Values = typeof form.values;

  async function save({ jsonCredentials, ...values }: Values): Promise<ActionResult<string>> {
    if (!dialogflowKey) {
      const result = await addDialogflowKey({ ...values, jsonCredentials });
      return result.ok ? { ok: true, data: result.data.addDialogflowKey?.dialogflowKey.projectId ?? "" } : result;
    }
    const { id, version } = dialogflowKey;
    const result = await updateDialogflowKey({ id, version, ...values, ...(jsonCredentials && { jsonCredentials }) });
    return result.ok ? { ok: true, data: result.data.updateDialogflowKey?.dialogflowKey.projectId ?? "" } : result;
  }

  return (
    <DrawerForm
      form={form}
      submitLabel={dialogflowKey ? "Save" : "Create"}
      onSubmit={save}
      onDone={(projectId) => {
        toast.success(`${dialogflowKey ? "Saved" : "Added"} the key of ${projectId}.`);
        onClose();
      }}
    >
      <KeyFileFields
        label={dialogflowKey ? "New key file" : "Key file"}
        description={
          dialogflowKey
            ? "Leave it out to keep the key that stands."
            : "The JSON key of a service account as Google's console gives it; or paste its text below. It is kept sealed and never shown again."
        }
        required={!dialogflowKey}
        onText={(text) => form.setFieldValue("jsonCredentials", text)}
        text={form.getInputProps("jsonCredentials")}
      />
      <ApplicationsField
        known={[application, ...(dialogflowKey?.applications ?? []).filter(({ value }) => value !== application.value)]}
        {...form.getInputProps("applicationIds")}
      />
      <Textarea label="Description" autosize minRows={2} maxRows={5} {...form.getInputProps("description")} />
    </DrawerForm>
  );
}

"use client";

import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { ActionResult } from "@/app/_ui/action-result";
import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addSecret, updateSecret } from "./actions";
import type { Row } from "./row";

interface SecretFormProps {
  applicationId: string;
  /** Null when adding. */
  secret: Row | null;
  onClose: () => void;
}

/** Renders the form that adds or edits a secret; the current value is not shown. */
export function SecretForm({ applicationId, secret, onClose }: SecretFormProps) {
  const form = useForm({
    initialValues: { name: secret?.name ?? "", value: "", description: secret?.description ?? "" },
  });
  type Values = typeof form.values;

  async function save({ name, value, description }: Values): Promise<ActionResult<null>> {
    const result = secret
      ? await updateSecret({ id: secret.id, version: secret.version, description, ...(value && { value }) })
      : await addSecret({ applicationId, name, value, description });
    return result.ok ? { ok: true, data: null } : result;
  }

  return (
    <DrawerForm
      form={form}
      submitLabel={secret ? "Save" : "Create"}
      onSubmit={save}
      onDone={(_data, { name }) => {
        toast.success(`${secret ? "Saved" : "Added"} ${name}.`);
        onClose();
      }}
    >
      {!secret && (
        <TextInput
          label="Name"
          description="1 to 64 characters: Latin letters, digits and underscores, a letter first. Scenarios know the secret by it; it can't be changed later."
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          {...form.getInputProps("name")}
        />
      )}
      <Textarea
        label={secret ? "New value" : "Value"}
        description={secret ? "Leave it empty to keep the one that stands." : "At most 8,192 characters. Kept sealed."}
        required={!secret}
        autosize
        minRows={2}
        maxRows={12}
        spellCheck={false}
        autoComplete="off"
        {...form.getInputProps("value")}
      />
      <Textarea
        label="Description"
        autosize
        minRows={2}
        maxRows={5}
        maxLength={200}
        {...form.getInputProps("description")}
      />
    </DrawerForm>
  );
}

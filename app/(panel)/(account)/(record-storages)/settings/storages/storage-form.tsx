"use client";

import { PasswordInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addRecordStorage, updateRecordStorage } from "./actions";
import type { Row } from "./row";

interface StorageFormProps {
  /** Null when adding. */
  storage: Row | null;
  onClose: () => void;
  /** Receives the saved storage, which is tested next. */
  onSaved: (storage: { id: string; name: string }) => void;
}

const plain = { autoComplete: "off", autoCapitalize: "none", spellCheck: false } as const;

/** Renders the form that adds or edits a bucket; its key is write-only. */
export function StorageForm({ storage, onClose, onSaved }: StorageFormProps) {
  const form = useForm({
    initialValues: {
      name: storage?.name ?? "",
      host: storage?.s3?.host ?? "",
      region: storage?.s3?.region ?? "",
      bucket: storage?.s3?.bucket ?? "",
      keyId: "",
      secretKey: "",
    },
  });
  type Values = typeof form.values;
  const lies = storage?.holdsRecordings ? "Recordings lie there, so it stays." : undefined;

  async function save({ keyId, secretKey, ...values }: Values) {
    if (!storage) {
      const added = await addRecordStorage({ ...values, keyId, secretKey });
      return added.ok ? { ...added, data: added.data.addRecordStorage!.recordStorage } : added;
    }
    const { id, version } = storage;
    const saved = await updateRecordStorage({
      id,
      version,
      ...values,
      ...((keyId || secretKey) && { keyId, secretKey }),
    });
    return saved.ok ? { ...saved, data: saved.data.updateRecordStorage!.recordStorage } : saved;
  }

  return (
    <DrawerForm
      form={form}
      submitLabel={storage ? "Save and test" : "Add and test"}
      onSubmit={save}
      onDone={({ id }, { name }) => {
        toast.success(storage ? `Saved ${name}.` : `Added ${name}.`);
        onClose();
        onSaved({ id: String(id), name });
      }}
    >
      <TextInput
        label="Name"
        description="What people here call it."
        required
        maxLength={100}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <TextInput
        label="Host"
        description={lies ?? "Of the S3-compatible storage, without the bucket."}
        placeholder="s3.eu-central-1.amazonaws.com"
        required
        disabled={lies !== undefined}
        {...plain}
        {...form.getInputProps("host")}
      />
      <TextInput label="Region" placeholder="eu-central-1" required {...plain} {...form.getInputProps("region")} />
      <TextInput
        label="Bucket"
        description={lies}
        placeholder="call-recordings"
        required
        disabled={lies !== undefined}
        {...plain}
        {...form.getInputProps("bucket")}
      />
      <TextInput
        label="Key id"
        description={
          storage
            ? "Leave it and the secret key empty to keep those that stand."
            : "It may put, read and delete objects in the bucket, and needs nothing more."
        }
        required={!storage}
        {...plain}
        {...form.getInputProps("keyId")}
      />
      <PasswordInput
        label="Secret key"
        description="Kept sealed, and never shown again."
        required={!storage}
        autoComplete="new-password"
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ "aria-label": "Show the secret key" }}
        {...form.getInputProps("secretKey")}
      />
    </DrawerForm>
  );
}

"use client";

import { Select, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { PasswordField } from "@/app/_ui/password-field";
import type { ApiKeyOverlap } from "@/graphql/operations.generated";

import { addApiKey, rotateApiKey } from "./actions";
import { NewKey } from "./new-key";

/** Renders the form that creates an API key, confirmed by the account's password, and then shows it. */
export function AddKey({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<string | null>(null);
  const form = useForm({ initialValues: { password: "" } });
  if (made) return <NewKey apiKey={made} onDone={onClose} />;
  return (
    <DrawerForm
      form={form}
      submitLabel="Create"
      onSubmit={addApiKey}
      onDone={({ addApiKey: added }) => setMade(added!.key!)}
    >
      <Text size="sm">
        A key opens the whole account to a program. For one that needs less, make a service account.
      </Text>
      <PasswordField label="The account's password" data-autofocus {...form.getInputProps("password")} />
    </DrawerForm>
  );
}

const overlaps: { value: ApiKeyOverlap; label: string }[] = [
  { value: "NOW", label: "at once" },
  { value: "HOUR", label: "in an hour" },
  { value: "DAY", label: "in 24 hours" },
  { value: "WEEK", label: "in 7 days" },
];

/** Renders the form that replaces an API key with a new one and sets how long the old one stays valid. */
export function RotateKey({ id, prefix, onClose }: { id: string; prefix: string; onClose: () => void }) {
  const [made, setMade] = useState<string | null>(null);
  const form = useForm({ initialValues: { oldKeyEnds: "DAY" as ApiKeyOverlap, password: "" } });
  if (made) return <NewKey apiKey={made} onDone={onClose} />;
  return (
    <DrawerForm
      form={form}
      submitLabel="Replace"
      onSubmit={(values) => rotateApiKey({ id, ...values })}
      onDone={({ rotateApiKey: rotated }) => setMade(rotated!.key!)}
    >
      <Select
        label={`${prefix}… ends`}
        description="Until then both keys open the account, so that programs can change over one by one."
        data={overlaps}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps("oldKeyEnds")}
      />
      <PasswordField label="The account's password" {...form.getInputProps("password")} />
    </DrawerForm>
  );
}

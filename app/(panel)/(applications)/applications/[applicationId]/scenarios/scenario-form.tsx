"use client";

import { Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Route } from "next";
import { useRouter } from "next/navigation";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { tabPath } from "@/lib/policy/navigation";

import { addScenario, updateScenario } from "./actions";

const NAME = {
  label: "Name",
  description: "At most 29 characters.",
  required: true,
  autoComplete: "off",
  spellCheck: false,
  "data-autofocus": true,
};

/** Renders the form that creates a scenario and opens its editor. */
export function AddScenarioForm({ applicationId }: { applicationId: string }) {
  const router = useRouter();
  const form = useForm({ initialValues: { name: "", isShared: false } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Create"
      onSubmit={({ name, isShared }) => addScenario({ name, applicationId: isShared ? null : applicationId })}
      onDone={({ addScenario: added }, { name }) => {
        toast.success(`Added scenario ${name}.`);
        router.push(`${tabPath(applicationId, "scenarios")}/${added?.scenario.id}` as Route);
      }}
    >
      <TextInput {...NAME} {...form.getInputProps("name")} />
      <Switch
        label="Shared with all applications"
        description="The rules of every application of the account can run it."
        {...form.getInputProps("isShared", { type: "checkbox" })}
      />
    </DrawerForm>
  );
}

interface RenameScenarioFormProps {
  scenario: { id: string; name: string; version: number };
  onClose: () => void;
}

/** Renders the form that renames a scenario. */
export function RenameScenarioForm({ scenario: { id, name: before, version }, onClose }: RenameScenarioFormProps) {
  const form = useForm({ initialValues: { name: before } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={({ name }) => updateScenario({ id, version, name })}
      onDone={(_data, { name }) => {
        toast.success(`Renamed ${before} to ${name}.`);
        onClose();
      }}
    >
      <TextInput {...NAME} {...form.getInputProps("name")} />
    </DrawerForm>
  );
}

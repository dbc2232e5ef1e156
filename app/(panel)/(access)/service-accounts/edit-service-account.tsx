"use client";

import { Select, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { dateIn, startOfDay } from "@/app/_ui/time";
import { toast } from "@/app/_ui/toast";
import type { RoleChoice } from "@/app/(panel)/(access)/subusers/role-choices";
import { RolesField } from "@/app/(panel)/(access)/subusers/roles-field";
import type { RoleName } from "@/lib/policy/roles";

import { updateServiceAccount } from "./actions";
import { EndField } from "./add-service-account";
import type { Row } from "./row";

interface EditServiceAccountProps {
  row: Row;
  choices: readonly RoleChoice[];
  timeZone: string;
  onClose: () => void;
}

/** Renders the form that edits a service account. */
export function EditServiceAccount({ row, choices, timeZone, onClose }: EditServiceAccountProps) {
  const { id, version, status } = row;
  const lastDay = row.expiresAt ? dateIn(new Date(new Date(row.expiresAt).getTime() - 1), timeZone) : "";
  const form = useForm({
    initialValues: {
      name: row.name,
      description: row.description,
      expiresAt: lastDay,
      disabled: status === "DISABLED" ? "yes" : "no",
      roles: row.roles as string[],
    },
  });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={({ name, description, expiresAt, disabled, roles }) => {
        const end =
          expiresAt === lastDay
            ? {}
            : { expiresAt: expiresAt ? startOfDay(expiresAt, timeZone, 1).toISOString() : null };
        return updateServiceAccount({
          id,
          version,
          name,
          description,
          roles: roles as RoleName[],
          disabled: disabled === "yes",
          ...end,
        });
      }}
      onDone={(_data, { name }) => {
        toast.success(`Saved ${name}.`);
        onClose();
      }}
    >
      <TextInput
        label="Name"
        required
        maxLength={50}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Textarea label="Description" autosize minRows={2} maxRows={5} {...form.getInputProps("description")} />
      <Select
        label="Status"
        description="A disabled key opens nothing from the program's next request on."
        allowDeselect={false}
        data={[
          { value: "no", label: "Active" },
          { value: "yes", label: "Disabled" },
        ]}
        {...form.getInputProps("disabled")}
      />
      <EndField timeZone={timeZone} {...form.getInputProps("expiresAt")} />
      <RolesField choices={choices} held={row.roles} {...form.getInputProps("roles")} value={form.values.roles} />
    </DrawerForm>
  );
}

"use client";

import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { dateIn, startOfDay } from "@/app/_ui/time";
import type { RoleChoice } from "@/app/(panel)/(access)/subusers/role-choices";
import { RolesField } from "@/app/(panel)/(access)/subusers/roles-field";
import type { NewKeyFragment } from "@/graphql/operations.generated";
import type { RoleName } from "@/lib/policy/roles";

import { addServiceAccount } from "./actions";
import { KeyFile } from "./key-file";

interface AddServiceAccountProps {
  opened: boolean;
  onClose: () => void;
  choices: readonly RoleChoice[];
  mayGrantEngine: boolean;
  timeZone: string;
}

/** Renders the drawer that adds a service account and then shows its key. */
export function AddServiceAccount({ opened, onClose, ...props }: AddServiceAccountProps) {
  return (
    <FormDrawer title="Add service account" opened={opened} onClose={onClose}>
      <Content onClose={onClose} {...props} />
    </FormDrawer>
  );
}

function Content({ onClose, choices, mayGrantEngine, timeZone }: Omit<AddServiceAccountProps, "opened">) {
  const [made, setMade] = useState<NewKeyFragment | null>(null);
  const form = useForm({
    initialValues: { name: "", description: "", expiresAt: "", engine: false, roles: [] as string[] },
  });

  if (made) return <KeyFile title={`Added service account ${made.serviceAccount.name}`} made={made} onDone={onClose} />;

  return (
    <DrawerForm
      form={form}
      submitLabel="Create"
      onSubmit={({ roles, expiresAt, ...values }) =>
        addServiceAccount({
          ...values,
          roles: roles as RoleName[],
          expiresAt: expiresAt ? startOfDay(expiresAt, timeZone, 1).toISOString() : null,
        })
      }
      onDone={({ addServiceAccount: added }) => setMade(added)}
    >
      <TextInput
        label="Name"
        placeholder="What the program does"
        required
        maxLength={50}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Textarea label="Description" autosize minRows={2} maxRows={5} {...form.getInputProps("description")} />
      <EndField timeZone={timeZone} {...form.getInputProps("expiresAt")} />
      {mayGrantEngine && (
        <Checkbox
          label="Is the telephony engine"
          description="It may report calls, messages and states, and read how applications route, their users' passwords included. No role opens that, and it can't be given later."
          {...form.getInputProps("engine", { type: "checkbox" })}
        />
      )}
      <RolesField choices={choices} {...form.getInputProps("roles")} value={form.values.roles} />
    </DrawerForm>
  );
}

interface EndFieldProps {
  timeZone: string;
  value?: string;
  onChange?: React.ChangeEventHandler<HTMLInputElement>;
  error?: React.ReactNode;
}

/** Renders the field for the last day on which a key is valid, in the account's time zone. */
export const EndField = ({ timeZone, ...props }: EndFieldProps) => (
  <TextInput
    type="date"
    label="Last day"
    description={`It opens nothing after this day (${timeZone}). Without one it has no end.`}
    min={dateIn(new Date(), timeZone)}
    {...props}
  />
);

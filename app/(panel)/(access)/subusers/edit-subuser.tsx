"use client";

import { Select, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import type { RoleName } from "@/lib/policy/roles";

import { updateSubuser } from "./actions";
import type { RoleChoice } from "./role-choices";
import { RolesField } from "./roles-field";
import type { Row } from "./row";

interface EditSubuserProps {
  subuser: Row;
  choices: readonly RoleChoice[];
  isSelf: boolean;
  onClose: () => void;
}

/** Renders the form that edits a subuser's description, roles and status; of the viewer's own, only the description. */
export function EditSubuser({ subuser, choices, isSelf, onClose }: EditSubuserProps) {
  const { id, name, version } = subuser;
  const form = useForm({
    initialValues: { description: subuser.description, roles: subuser.roles as string[], status: subuser.status },
  });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={({ description, roles, status }) =>
        updateSubuser(
          isSelf ? { id, version, description } : { id, version, description, roles: roles as RoleName[], status },
        )
      }
      onDone={() => {
        toast.success(`Saved ${name}.`);
        onClose();
      }}
    >
      <Textarea
        label="Description"
        autosize
        minRows={2}
        maxRows={5}
        data-autofocus
        {...form.getInputProps("description")}
      />
      {!isSelf && (
        <Select
          label="Status"
          description="Whoever is disabled is signed out everywhere and can't log in."
          allowDeselect={false}
          data={[
            { value: "ACTIVE", label: "Active" },
            { value: "DISABLED", label: "Disabled" },
          ]}
          {...form.getInputProps("status")}
        />
      )}
      <RolesField
        choices={choices}
        held={subuser.roles}
        locked={
          isSelf ? "This is you. Nobody changes their own roles: ask another owner or the main account." : undefined
        }
        {...form.getInputProps("roles")}
        value={form.values.roles}
      />
    </DrawerForm>
  );
}

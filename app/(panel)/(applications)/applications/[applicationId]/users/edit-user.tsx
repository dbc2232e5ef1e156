"use client";

import { Text } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { updateUser } from "./actions";
import type { Row, SkillChoice } from "./row";
import { UserFields } from "./user-fields";

/** Renders the form that edits a user; balances are read-only and are moved in a separate form. */
export function EditUser({
  user,
  skills,
  onClose,
}: {
  user: Row;
  skills: readonly SkillChoice[];
  onClose: () => void;
}) {
  const { id, version, name, displayName, active, parentAccounting, customData } = user;
  const form = useForm({
    initialValues: {
      name,
      displayName,
      active,
      parentAccounting,
      customData,
      skillIds: user.skills.map(({ value }) => value),
    },
  });
  const choices = [...skills, ...user.skills.filter(({ value }) => !skills.some((other) => other.value === value))];
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(values) => updateUser({ id, version, ...values })}
      onDone={() => {
        toast.success(`Saved ${form.values.name}.`);
        onClose();
      }}
    >
      <UserFields form={form} skills={choices} />
      <Text size="sm" c="dimmed">
        Live balance {user.liveBalance}, settled balance {user.fixedBalance}. The user&apos;s menu moves money, for
        those who hold the account&apos;s billing.
      </Text>
      {user.applications.length > 1 && (
        <Text size="sm" c="dimmed">
          This counts in all of the user&apos;s applications: {user.applications.join(", ")}.
        </Text>
      )}
    </DrawerForm>
  );
}

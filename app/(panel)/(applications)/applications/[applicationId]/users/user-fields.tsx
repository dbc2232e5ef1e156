"use client";

import { MultiSelect, Switch, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import type { SkillChoice } from "./row";

/** Form values of a user, without the password. */
export interface UserValues {
  name: string;
  displayName: string;
  active: boolean;
  parentAccounting: boolean;
  customData: string;
  skillIds: string[];
}

interface UserFieldsProps<Values extends UserValues> {
  form: UseFormReturnType<Values>;
  skills: readonly SkillChoice[];
  /** Content between the name and the other fields. */
  children?: React.ReactNode;
}

/** Renders the user fields that adding and editing share. */
export function UserFields<Values extends UserValues>({ form, skills, children }: UserFieldsProps<Values>) {
  return (
    <>
      <TextInput
        label="Name"
        description="3 to 50 characters: lower-case Latin letters, digits, hyphens and underscores. Unique in the account; the user logs in with it."
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <TextInput
        label="Display name"
        description="What others see of the user."
        required
        maxLength={255}
        autoComplete="off"
        {...form.getInputProps("displayName")}
      />
      {children}
      <Switch
        label="Active"
        description="Who is not active can't log in to the application."
        {...form.getInputProps("active", { type: "checkbox" })}
      />
      <Switch
        label="The account pays"
        description="Calls are paid from the account's balance, not from the user's own."
        {...form.getInputProps("parentAccounting", { type: "checkbox" })}
      />
      <MultiSelect
        label="Skills"
        description="What the user can do in the older queues."
        placeholder={skills.length === 0 ? "The account has no skills yet" : undefined}
        data={[...skills]}
        searchable
        hidePickedOptions
        {...form.getInputProps("skillIds")}
      />
      <Textarea
        label="Custom data"
        description="Anything that your scenarios want to know of the user."
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps("customData")}
      />
    </>
  );
}

"use client";

import type { PasswordInputProps } from "@mantine/core";

import { PasswordField } from "@/app/_ui/password-field";
import { generateUserPassword } from "@/lib/applications/users/generate-password";

interface UserPasswordFieldProps extends Omit<
  PasswordInputProps,
  "value" | "onChange" | "defaultValue" | "visible" | "onVisibilityChange"
> {
  value?: string;
  onChange: (password: string) => void;
}

/** Renders the input of a user's new password, with the rule for users and a generator. */
export const UserPasswordField = (props: UserPasswordFieldProps) => (
  <PasswordField
    required
    isNew
    withGenerate
    rule="8 characters or more, with an upper-case and a lower-case letter, a digit and a special character, without spaces. It can't be seen again."
    generator={generateUserPassword}
    {...props}
  />
);

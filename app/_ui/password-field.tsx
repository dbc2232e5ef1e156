"use client";

import { Button, Group, PasswordInput, type PasswordInputProps, Stack } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy, IconDice5 } from "@tabler/icons-react";
import { useState } from "react";

import { generatePassword } from "@/lib/access/auth/generate-password";
import { PASSWORD_MAX, PASSWORD_MIN } from "@/lib/access/auth/password-length";

import { PasswordStrength } from "./password-strength";

const RULE = `${PASSWORD_MIN} to ${PASSWORD_MAX} characters, any you like. A few words in a row are easy to remember and hard to guess.`;

interface PasswordFieldProps extends Omit<
  PasswordInputProps,
  "value" | "onChange" | "defaultValue" | "visible" | "onVisibilityChange"
> {
  value?: string;
  onChange: (password: string) => void;
  /** Shows the rule and the strength, for a password that is being chosen. */
  isNew?: boolean;
  /** Offers to generate a random password and copy it. */
  withGenerate?: boolean;
  /** Names that the password must not contain: the account's, the subuser's. */
  names?: readonly string[];
  /** The rule, when it is not that of panel passwords; the strength is not shown then. */
  rule?: string;
  /** Generates a random password that satisfies the rule. */
  generator?: () => string;
}

/** Renders a password input with show and hide; for a new password also the rule, its strength and a generator. */
export function PasswordField({
  value = "",
  onChange,
  isNew,
  withGenerate,
  names = [],
  rule,
  generator = generatePassword,
  ...props
}: PasswordFieldProps) {
  const [visible, setVisible] = useState(false);
  const [generated, setGenerated] = useState("");
  const clipboard = useClipboard();

  function generate() {
    const password = generator();
    setGenerated(password);
    setVisible(true);
    clipboard.reset();
    onChange(password);
  }

  return (
    <Stack gap={6}>
      <PasswordInput
        autoComplete={isNew ? "new-password" : "current-password"}
        description={isNew ? (rule ?? RULE) : undefined}
        maxLength={256}
        aria-invalid={props.error ? true : undefined}
        {...props}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        visible={visible}
        onVisibilityChange={setVisible}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
      />
      {isNew && rule === undefined && (
        <PasswordStrength password={value} names={names} refused={Boolean(props.error)} />
      )}
      {withGenerate && (
        <Group gap="xs">
          <Button variant="default" size="xs" leftSection={<IconDice5 size={16} aria-hidden />} onClick={generate}>
            Generate
          </Button>
          {generated !== "" && value === generated && (
            <Button
              variant="default"
              size="xs"
              leftSection={clipboard.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={() => clipboard.copy(generated)}
            >
              {clipboard.copied ? "Copied" : "Copy"}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

"use client";

import { Button, Checkbox, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { PasswordField } from "@/app/_ui/password-field";
import type { RoleName } from "@/lib/policy/roles";

import { addSubuser } from "./actions";
import { LoginDetails, type LoginDetailsOf } from "./login-details";
import { FirstLinkDialog } from "./login-link";
import type { RoleChoice } from "./role-choices";
import { RolesField } from "./roles-field";

interface AddSubuserProps {
  opened: boolean;
  onClose: () => void;
  accountName: string;
  choices: readonly RoleChoice[];
  /** Whether the account has a login link yet: it is created with the first subuser. */
  hasLoginLink: boolean;
}

/**
 * Renders the drawer that adds a subuser and then shows the login details; for the first one, a dialog shows the login
 * link too.
 */
export function AddSubuser({ opened, onClose, accountName, choices, hasLoginLink }: AddSubuserProps) {
  const [firstUrl, setFirstUrl] = useState<string | null>(null);
  return (
    <>
      <FormDrawer title="Add subuser" opened={opened} onClose={onClose} closeOnEscape={firstUrl === null}>
        <Content
          accountName={accountName}
          choices={choices}
          onAdded={({ url }) => !hasLoginLink && setFirstUrl(url)}
          onClose={onClose}
        />
      </FormDrawer>
      <FirstLinkDialog url={firstUrl ?? ""} opened={firstUrl !== null} onClose={() => setFirstUrl(null)} />
    </>
  );
}

interface ContentProps extends Pick<AddSubuserProps, "accountName" | "choices" | "onClose"> {
  onAdded: (details: LoginDetailsOf) => void;
}

function Content({ accountName, choices, onAdded, onClose }: ContentProps) {
  const [added, setAdded] = useState<LoginDetailsOf | null>(null);
  const form = useForm({
    initialValues: { name: "", password: "", description: "", roles: [] as string[], mustChangePassword: true },
  });

  if (added) {
    const another = () => {
      form.reset();
      setAdded(null);
    };
    return (
      <LoginDetails title={`Added subuser ${added.name}`} details={added} onDone={onClose}>
        <Button variant="default" onClick={another}>
          Add another
        </Button>
      </LoginDetails>
    );
  }

  return (
    <DrawerForm
      form={form}
      submitLabel="Create"
      onSubmit={(values) => addSubuser({ ...values, roles: values.roles as RoleName[] })}
      onDone={({ addSubuser: made }, { password, mustChangePassword }) => {
        const details = {
          name: made!.subuser.name,
          password,
          url: made!.loginLink.url,
          mustChange: mustChangePassword,
        };
        setAdded(details);
        onAdded(details);
      }}
    >
      <TextInput
        label="Login"
        description="5 to 20 characters: Latin letters, digits, hyphens and underscores, a letter first."
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <PasswordField
        label="Password"
        required
        isNew
        withGenerate
        names={[accountName, form.values.name]}
        {...form.getInputProps("password")}
        value={form.values.password}
      />
      <Checkbox
        label="Must change the password at the first login"
        {...form.getInputProps("mustChangePassword", { type: "checkbox" })}
      />
      <Textarea
        label="Description"
        placeholder="Who it is, or what for"
        autosize
        minRows={2}
        maxRows={5}
        {...form.getInputProps("description")}
      />
      <RolesField choices={choices} {...form.getInputProps("roles")} value={form.values.roles} />
    </DrawerForm>
  );
}

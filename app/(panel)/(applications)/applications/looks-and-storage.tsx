"use client";

import { Switch } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import { IconField } from "./icon-field";

interface Values {
  name: string;
  description: string;
  icon: string;
  secureRecordStorage: boolean;
}

/** Renders the fields of an application's icon and secure recording storage, shared by adding and editing. */
export const LooksAndStorage = ({ form }: { form: UseFormReturnType<Values> }) => (
  <>
    <IconField value={form.values.icon} onChange={(icon) => form.setFieldValue("icon", icon)} />
    <Switch
      label="Secure storage"
      description="Tells the engine to hand out no open links to recordings and logs. In this panel they open to the account's own people and programs only, either way."
      {...form.getInputProps("secureRecordStorage", { type: "checkbox" })}
    />
  </>
);

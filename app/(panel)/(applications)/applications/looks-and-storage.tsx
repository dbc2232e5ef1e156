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

/** An application's icon and where links to its recordings open, as adding and editing set them. */
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

"use client";

import { useForm } from "@mantine/form";
import { useEffect, useState } from "react";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";
import { toast } from "@/app/_ui/toast";
import { findRules } from "@/app/(panel)/_pickers/find";

import { attachPhoneNumber, findAttachableNumbers } from "./actions";

interface AttachNumberProps {
  applicationId: string;
  rules: readonly FoundOption[];
  mayBind: boolean;
  onClose: () => void;
}

/** Renders the form that attaches one of the account's unattached numbers to the application. */
export function AttachNumber({ applicationId, rules, mayBind, onClose }: AttachNumberProps) {
  const [numbers, setNumbers] = useState<FoundOption[] | null>(null);
  useEffect(() => void findAttachableNumbers(applicationId, "").then(setNumbers), [applicationId]);
  const form = useForm({
    initialValues: { id: null as string | null, ruleId: null as string | null },
    validate: { id: (id) => (id ? null : "Choose a number.") },
  });
  return (
    <DrawerForm
      form={form}
      submitLabel="Attach"
      onSubmit={({ id, ruleId }) => attachPhoneNumber({ id: id!, applicationId, ruleId })}
      onDone={() => {
        toast.success("Attached the number.");
        onClose();
      }}
    >
      <FoundSelect
        key={numbers ? "found" : "looking"}
        label="Number"
        description={
          numbers?.length === 0
            ? "Every number of the account is attached to an application already."
            : "A number of the account that no application has."
        }
        placeholder={numbers ? "Type some of its digits" : "Looking"}
        required
        initial={numbers ?? []}
        find={(search) => findAttachableNumbers(applicationId, search)}
        {...form.getInputProps("id")}
      />
      {mayBind && (
        <FoundSelect
          label="Rule"
          description="Without one, the application's rules are tried in their order."
          placeholder="The first that fits"
          initial={rules}
          find={(search) => findRules(applicationId, search)}
          {...form.getInputProps("ruleId")}
        />
      )}
    </DrawerForm>
  );
}

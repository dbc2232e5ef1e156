"use client";

import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";
import { toast } from "@/app/_ui/toast";
import { findRules } from "@/app/(panel)/_pickers/find";
import { asOption } from "@/app/(panel)/_pickers/options";

import { bindPhoneNumber } from "./actions";

interface BindNumberProps {
  applicationId: string;
  number: { id: string; number: string; ruleId: string | null; ruleName: string | null; version: number };
  rules: readonly FoundOption[];
  onClose: () => void;
}

/** Renders the form that binds a number to one rule, or to the first matching one. */
export function BindNumber({ applicationId, number, rules, onClose }: BindNumberProps) {
  const { id, version } = number;
  const form = useForm({ initialValues: { ruleId: number.ruleId } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={({ ruleId }) => bindPhoneNumber({ id, ruleId, version })}
      onDone={() => {
        toast.success(`Saved ${number.number}.`);
        onClose();
      }}
    >
      <FoundSelect
        label="Rule"
        description="Without one, the application's rules are tried in their order."
        placeholder="The first that fits"
        data-autofocus
        initial={rules}
        current={asOption(number.ruleId, number.ruleName)}
        find={(search) => findRules(applicationId, search)}
        {...form.getInputProps("ruleId")}
      />
    </DrawerForm>
  );
}

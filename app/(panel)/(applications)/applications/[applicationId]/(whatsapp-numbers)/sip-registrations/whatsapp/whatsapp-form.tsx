"use client";

import { PasswordInput, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";
import { toast } from "@/app/_ui/toast";
import { findRules } from "@/app/(panel)/_pickers/find";
import { asOption } from "@/app/(panel)/_pickers/options";

import { addWhatsappNumber, updateWhatsappNumber } from "./actions";
import type { Row } from "./row";

interface WhatsappFormProps {
  applicationId: string;
  /** Null when adding. */
  number: Row | null;
  rules: readonly FoundOption[] | null;
  onClose: () => void;
}

/** Renders the form that adds or edits a WhatsApp number; its voice password is write-only. */
export function WhatsappForm({ applicationId, number, rules, onClose }: WhatsappFormProps) {
  const form = useForm({
    initialValues: {
      phoneNumber: number?.number ?? "",
      voicePassword: "",
      description: number?.description ?? "",
      ruleId: number?.ruleId ?? null,
    },
  });
  type Values = typeof form.values;

  async function save({ phoneNumber, voicePassword, description, ruleId }: Values) {
    const bound = rules && { ruleId };
    if (!number) {
      const result = await addWhatsappNumber({ applicationId, phoneNumber, voicePassword, description, ...bound });
      return result.ok ? { ...result, data: null } : result;
    }
    const { id, version } = number;
    const result = await updateWhatsappNumber({
      id,
      version,
      description,
      ...(voicePassword && { voicePassword }),
      ...bound,
    });
    return result.ok ? { ...result, data: null } : result;
  }

  return (
    <DrawerForm
      form={form}
      submitLabel={number ? "Save" : "Create"}
      onSubmit={save}
      onDone={(_data, { phoneNumber }) => {
        toast.success(`${number ? "Saved" : "Added"} ${phoneNumber}.`);
        onClose();
      }}
    >
      {!number && (
        <TextInput
          label="Number"
          description="With its country code."
          placeholder="+49 30 901820"
          required
          type="tel"
          autoComplete="off"
          data-autofocus
          {...form.getInputProps("phoneNumber")}
        />
      )}
      <PasswordInput
        label="Voice password"
        description={
          number
            ? "Leave it empty to keep the one that stands."
            : "As WhatsApp gave it. Kept sealed, and never shown again."
        }
        required={!number}
        autoComplete="new-password"
        maxLength={255}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
        {...form.getInputProps("voicePassword")}
      />
      <Textarea label="Description" autosize minRows={2} maxRows={5} {...form.getInputProps("description")} />
      {rules && (
        <FoundSelect
          label="Rule"
          description="Without one, the application's rules are tried in their order."
          placeholder="The first that fits"
          initial={rules}
          current={asOption(number?.ruleId ?? null, number?.ruleName ?? null)}
          find={(search) => findRules(applicationId, search)}
          {...form.getInputProps("ruleId")}
        />
      )}
    </DrawerForm>
  );
}

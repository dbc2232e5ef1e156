"use client";

import { Checkbox, PasswordInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { FoundSelect, type FoundOption } from "@/app/_ui/found-select";
import { toast } from "@/app/_ui/toast";

import { findRules } from "../_parts/find";
import { asOption } from "../_parts/options";
import { findUsers } from "../_people/find-users";
import { addSipRegistration, updateSipRegistration } from "./actions";
import type { Row } from "./sip-registrations-list";

interface SipRegistrationFormProps {
  applicationId: string;
  /** Nothing for a new one. */
  registration: Row | null;
  rules: readonly FoundOption[] | null;
  users: readonly FoundOption[] | null;
  onClose: () => void;
}

/** The form that sets up a SIP registration or changes one; its password is written and never shown. */
export function SipRegistrationForm({ applicationId, registration, rules, users, onClose }: SipRegistrationFormProps) {
  const form = useForm({
    initialValues: {
      sipUsername: registration?.sipUsername ?? "",
      password: "",
      proxy: registration?.proxy ?? "",
      authUser: registration?.authUser ?? "",
      outboundProxy: registration?.outboundProxy ?? "",
      isPersistent: registration?.isPersistent ?? true,
      ruleId: registration?.ruleId ?? null,
      userId: registration?.userId ?? null,
    },
  });
  type Values = typeof form.values;

  async function save({ password, ruleId, userId, ...values }: Values) {
    const bound = { ...(rules && { ruleId }), ...(users && { userId }) };
    if (!registration) {
      const result = await addSipRegistration({ applicationId, ...values, password, ...bound });
      return result.ok ? { ...result, data: null } : result;
    }
    const { id, version } = registration;
    const result = await updateSipRegistration({ id, version, ...values, ...(password && { password }), ...bound });
    return result.ok ? { ...result, data: null } : result;
  }

  return (
    <DrawerForm
      form={form}
      submitLabel={registration ? "Save" : "Create"}
      onSubmit={save}
      onDone={(_data, { sipUsername }) => {
        toast.success(registration ? `Saved ${sipUsername}.` : `Added ${sipUsername}. Its state shows once the engine has reported.`);
        onClose();
      }}
    >
      <TextInput label="User name" description="As the other server knows the line." required autoComplete="off" autoCapitalize="none" spellCheck={false} data-autofocus {...form.getInputProps("sipUsername")} />
      <PasswordInput
        label="Password"
        description={registration ? "Leave it empty to keep the one that stands." : "Kept sealed, and never shown again."}
        required={!registration}
        autoComplete="new-password"
        maxLength={255}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
        {...form.getInputProps("password")}
      />
      <TextInput label="Server" description="Its name or address, with a port if it needs one." placeholder="sip.example.com:5060" required autoComplete="off" autoCapitalize="none" spellCheck={false} {...form.getInputProps("proxy")} />
      <TextInput label="Authentication user" description="Only where the server asks for another name than the user's." autoComplete="off" autoCapitalize="none" spellCheck={false} {...form.getInputProps("authUser")} />
      <TextInput label="Outbound proxy" description="Only where calls go through another server." autoComplete="off" autoCapitalize="none" spellCheck={false} {...form.getInputProps("outboundProxy")} />
      {rules && (
        <FoundSelect
          label="Rule"
          description="Without one, the application's rules are tried in their order."
          placeholder="The first that fits"
          initial={rules}
          current={asOption(registration?.ruleId ?? null, registration?.ruleName ?? null)}
          find={(search) => findRules(applicationId, search)}
          {...form.getInputProps("ruleId")}
        />
      )}
      {users && (
        <FoundSelect
          label="User"
          description="For whom the line is, if it is one person's."
          placeholder="Nobody in particular"
          initial={users}
          current={asOption(registration?.userId ?? null, registration?.userName ?? null)}
          find={(search) => findUsers(applicationId, search)}
          {...form.getInputProps("userId")}
        />
      )}
      <Checkbox label="Persistent" description="Stays registered, so that calls come in at any time." {...form.getInputProps("isPersistent", { type: "checkbox" })} />
    </DrawerForm>
  );
}

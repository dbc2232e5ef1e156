"use client";

import { Checkbox, PasswordInput, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";
import { toast } from "@/app/_ui/toast";
import { findApplications, findRules } from "@/app/(panel)/_pickers/find";
import { findUsers } from "@/app/(panel)/_pickers/find-users";
import { asOption } from "@/app/(panel)/_pickers/options";
import { formatAmount } from "@/lib/platform/format-amount";

import { addSipRegistration, updateSipRegistration } from "./actions";
import { DestinationField } from "./destination-fields";
import type { SipRegistrationPermissions } from "./permissions";
import type { Row } from "./row";

/** Monthly price of a new registration. */
export interface Offer {
  price: string;
  currency: string;
}

interface SipRegistrationFormProps {
  /** Null when adding. */
  registration: Row | null;
  /** Application of the tab; null when one is to be chosen. */
  applicationId: string | null;
  applications: readonly FoundOption[];
  offer: Offer | null;
  may: SipRegistrationPermissions;
  onClose: () => void;
}

/** Renders the form that adds or edits a SIP registration; its password is write-only. */
export function SipRegistrationForm({
  registration,
  applicationId,
  applications,
  offer,
  may,
  onClose,
}: SipRegistrationFormProps) {
  const form = useForm({
    initialValues: {
      applicationId: registration?.applicationId ?? applicationId,
      sipUsername: registration?.sipUsername ?? "",
      password: "",
      proxy: registration?.proxy ?? "",
      authUser: registration?.authUser ?? "",
      outboundProxy: registration?.outboundProxy ?? "",
      isPersistent: registration?.isPersistent ?? true,
      ruleId: registration?.ruleId ?? null,
      userId: registration?.userId ?? null,
    },
    validate: { applicationId: (id) => (id || registration ? null : "Choose an application.") },
  });
  type Values = typeof form.values;
  const chosen = form.values.applicationId;
  const isFree = !offer || Number(offer.price) === 0;

  async function save({ password, applicationId: application, ruleId, userId, ...values }: Values) {
    const bound = application ? { ...(may.rules && { ruleId }), ...(may.users && { userId }) } : {};
    if (!registration) {
      const result = await addSipRegistration({ applicationId: application!, ...values, password, ...bound });
      return result.ok ? { ...result, data: null } : result;
    }
    const { id, version } = registration;
    const result = await updateSipRegistration({
      id,
      version,
      ...values,
      ...(application && { applicationId: application }),
      ...(password && { password }),
      ...bound,
    });
    return result.ok ? { ...result, data: null } : result;
  }

  return (
    <DrawerForm
      form={form}
      submitLabel={
        registration ? "Save" : isFree ? "Create" : `Create for ${formatAmount(offer.price)} ${offer.currency} a month`
      }
      onSubmit={save}
      onDone={(_data, { sipUsername }) => {
        toast.success(
          registration
            ? `Saved ${sipUsername}.`
            : `Added ${sipUsername}. Its state shows once the engine has reported.`,
        );
        onClose();
      }}
    >
      {!registration && !isFree && (
        <Text size="sm">
          A registration costs {formatAmount(offer.price)} {offer.currency} a month. The first month is charged to the
          balance now, and it renews itself until you delete it.
        </Text>
      )}
      {applicationId === null && (
        <FoundSelect
          label="Application"
          description="Calls to the line arrive there."
          placeholder="Type some of its name"
          required
          clearable={false}
          initial={applications}
          current={asOption(registration?.applicationId ?? null, registration?.applicationName ?? null)}
          find={findApplications}
          {...form.getInputProps("applicationId")}
          onChange={(application) => form.setValues({ applicationId: application, ruleId: null, userId: null })}
        />
      )}
      <TextInput
        label="User name"
        description="As the other server knows the line."
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("sipUsername")}
      />
      <PasswordInput
        label="Password"
        description={
          registration ? "Leave it empty to keep the one that stands." : "Kept sealed, and never shown again."
        }
        required={!registration}
        autoComplete="new-password"
        maxLength={255}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
        {...form.getInputProps("password")}
      />
      <TextInput
        label="Server"
        description="Its name or address, with a port if it needs one."
        placeholder="sip.example.com:5060"
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps("proxy")}
      />
      <TextInput
        label="Authentication user"
        description="Only where the server asks for another name than the user's."
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps("authUser")}
      />
      <TextInput
        label="Outbound proxy"
        description="Only where calls go through another server."
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps("outboundProxy")}
      />
      {chosen && may.rules && (
        <DestinationField
          key={`rule of ${chosen}`}
          label="Rule"
          description="Without one, the application's rules are tried in their order."
          placeholder="The first that fits"
          current={chosen === registration?.applicationId ? asOption(registration.ruleId, registration.ruleName) : null}
          find={(search) => findRules(chosen, search)}
          {...form.getInputProps("ruleId")}
        />
      )}
      {chosen && may.users && (
        <DestinationField
          key={`user of ${chosen}`}
          label="User"
          description="For whom the line is, if it is one person's."
          placeholder="Nobody in particular"
          current={chosen === registration?.applicationId ? asOption(registration.userId, registration.userName) : null}
          find={(search) => findUsers(chosen, search)}
          {...form.getInputProps("userId")}
        />
      )}
      <Checkbox
        label="Persistent"
        description="Stays registered, so that calls come in at any time."
        {...form.getInputProps("isPersistent", { type: "checkbox" })}
      />
    </DrawerForm>
  );
}

"use client";

import { Alert, Checkbox, FileInput, PasswordInput, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";

import type { ActionResult } from "@/app/_ui/action-result";
import { DrawerForm } from "@/app/_ui/form-drawer";
import type { FoundOption } from "@/app/_ui/found-select";
import { asBase64 } from "@/app/_ui/read-file";
import { toast } from "@/app/_ui/toast";
import { ApplicationsField } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/applications-field";
import { KeyFileFields } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/key-file-fields";
import type { AddPushCredentialInput, PushProvider } from "@/graphql/operations.generated";

import { addPushCredential, updatePushCredential } from "./actions";
import { providerNames } from "./providers";
import type { Row } from "./row";

interface PushFormProps {
  application: FoundOption;
  /** Null when adding. */
  credential: Row | null;
  onClose: () => void;
}

interface Values {
  provider: PushProvider;
  applicationIds: string[];
  certificate: File | null;
  password: string;
  isDevMode: boolean;
  bundle: string;
  kind: "SERVICE_ACCOUNT" | "SERVER_KEY";
  serviceAccountFile: string;
  senderId: string;
  serverKey: string;
  clientId: string;
  clientSecret: string;
  applicationId: string;
}

/** Renders the form that adds a push credential, or edits its applications and replaces its secret. */
export function PushForm({ application, credential, onClose }: PushFormProps) {
  const [replacing, setReplacing] = useState(credential === null);
  const form = useForm<Values>({
    initialValues: {
      provider: credential?.provider ?? "APPLE_VOIP",
      applicationIds: (credential?.applications ?? [application]).map(({ value }) => value),
      certificate: null,
      password: "",
      isDevMode: credential?.isDevMode ?? false,
      bundle: credential?.bundle ?? "",
      kind: "SERVICE_ACCOUNT",
      serviceAccountFile: "",
      senderId: "",
      serverKey: "",
      clientId: "",
      clientSecret: "",
      applicationId: "",
    },
    validate: {
      certificate: (file, { provider }) =>
        replacing && provider.startsWith("APPLE") && !file ? "Choose the file." : null,
    },
  });
  const { provider, kind } = form.values;
  const isApple = provider === "APPLE" || provider === "APPLE_VOIP";

  async function save(values: Values): Promise<ActionResult<string>> {
    const { applicationIds, isDevMode } = values;
    const given = replacing ? await partOf(values) : {};
    if (!credential) {
      const result = await addPushCredential({ provider, applicationIds, ...given });
      return result.ok
        ? { ok: true, data: result.data.addPushCredential?.pushCredential.credentialBundle ?? "" }
        : withOwnFields(result);
    }
    const { id, version } = credential;
    const result = await updatePushCredential({
      id,
      version,
      applicationIds,
      ...(isApple && !replacing && { isDevMode }),
      ...given,
    });
    return result.ok
      ? { ok: true, data: result.data.updatePushCredential?.pushCredential.credentialBundle ?? "" }
      : withOwnFields(result);
  }

  return (
    <DrawerForm
      form={form}
      submitLabel={credential ? "Save" : "Create"}
      onSubmit={save}
      onDone={(bundle) => {
        toast.success(`${credential ? "Saved" : "Added"} ${bundle}.`);
        onClose();
      }}
    >
      {!credential && (
        <Select
          label="Provider"
          allowDeselect={false}
          data={Object.entries(providerNames).map(([value, label]) => ({ value, label }))}
          data-autofocus
          {...form.getInputProps("provider")}
        />
      )}
      <ApplicationsField
        known={[application, ...(credential?.applications ?? []).filter(({ value }) => value !== application.value)]}
        {...form.getInputProps("applicationIds")}
      />
      {credential && (
        <Checkbox
          label={isApple ? "Put a new certificate in its place" : "Put a new key in its place"}
          description="The one that stands can't be shown, only replaced."
          checked={replacing}
          onChange={(event) => setReplacing(event.currentTarget.checked)}
        />
      )}
      {isApple && replacing && (
        <>
          <FileInput
            label="Certificate"
            description="A .p12 file as the keychain exports it, or a .pem file, with the private key. App and end are read from it."
            placeholder="Choose a file"
            required
            clearable
            accept=".p12,.pfx,.pem"
            {...form.getInputProps("certificate")}
          />
          <PasswordInput
            label="Password of the file"
            description="Empty if it has none."
            autoComplete="off"
            maxLength={255}
            visibilityToggleFocusable
            visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
            {...form.getInputProps("password")}
          />
        </>
      )}
      {isApple && (
        <Checkbox
          label="For development"
          description="Apple's sandbox."
          {...form.getInputProps("isDevMode", { type: "checkbox" })}
        />
      )}
      {!isApple && replacing && (
        <TextInput
          label="Package name"
          placeholder="com.example.app"
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps("bundle")}
        />
      )}
      {provider === "GOOGLE" && replacing && (
        <>
          <Select
            label="Kind of key"
            allowDeselect={false}
            data={[
              { value: "SERVICE_ACCOUNT", label: "Service account (JSON)" },
              { value: "SERVER_KEY", label: "Sender id and server key (legacy)" },
            ]}
            {...form.getInputProps("kind")}
          />
          {kind === "SERVICE_ACCOUNT" ? (
            <KeyFileFields
              label="Key file"
              description="The JSON key of a service account as Google's console gives it; or paste its text below."
              required
              onText={(text) => form.setFieldValue("serviceAccountFile", text)}
              text={form.getInputProps("serviceAccountFile")}
            />
          ) : (
            <>
              <TextInput label="Sender id" required autoComplete="off" {...form.getInputProps("senderId")} />
              <PasswordInput
                label="Server key"
                required
                autoComplete="off"
                visibilityToggleFocusable
                visibilityToggleButtonProps={{ "aria-label": "Show the key" }}
                {...form.getInputProps("serverKey")}
              />
            </>
          )}
        </>
      )}
      {provider === "HUAWEI" && replacing && (
        <>
          <TextInput label="Client id" required autoComplete="off" {...form.getInputProps("clientId")} />
          <PasswordInput
            label="Client secret"
            required
            autoComplete="off"
            visibilityToggleFocusable
            visibilityToggleButtonProps={{ "aria-label": "Show the secret" }}
            {...form.getInputProps("clientSecret")}
          />
          <TextInput label="App id at Huawei" required autoComplete="off" {...form.getInputProps("applicationId")} />
        </>
      )}
      {replacing && (
        <Alert variant="light" icon={<IconInfoCircle aria-hidden />}>
          Secrets are kept sealed and never shown again. Keep the file itself in a safe place.
        </Alert>
      )}
    </DrawerForm>
  );
}

/** Returns the API input of the chosen provider. */
async function partOf(values: Values): Promise<Pick<AddPushCredentialInput, "apple" | "google" | "huawei">> {
  const {
    provider,
    kind,
    certificate,
    password,
    isDevMode,
    bundle,
    serviceAccountFile,
    senderId,
    serverKey,
    clientId,
    clientSecret,
    applicationId,
  } = values;
  if (provider === "GOOGLE")
    return { google: { bundle, ...(kind === "SERVICE_ACCOUNT" ? { serviceAccountFile } : { senderId, serverKey }) } };
  if (provider === "HUAWEI") return { huawei: { bundle, clientId, clientSecret, applicationId } };
  return { apple: { certificate: await asBase64(certificate!), fileName: certificate!.name, password, isDevMode } };
}

/** Renames the API's field errors, e.g. "apple.password", to the form's fields. */
function withOwnFields(
  result: Extract<ActionResult<unknown>, { ok: false }>,
): Extract<ActionResult<never>, { ok: false }> {
  return {
    ...result,
    fields: Object.fromEntries(
      Object.entries(result.fields).map(([field, message]) => [field.split(".").at(-1)!, message]),
    ),
  };
}

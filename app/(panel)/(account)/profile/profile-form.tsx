"use client";

import { Fieldset, Paper, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { useUnsavedGuard } from "@/app/_ui/use-unsaved-guard";

import { updateProfile } from "./actions";

interface Values {
  firstName: string;
  lastName: string;
  languageCode: string;
  timeZone: string;
  customData: string;
  billingName: string;
  billingCountryCode: string;
  billingState: string;
  billingAddress: string;
  billingZip: string;
  billingPhone: string;
}

interface ProfileFormProps {
  values: Values;
  version: number;
  languages: readonly Choice[];
  countries: readonly Choice[];
  timeZones: readonly string[];
}

interface Choice {
  value: string;
  label: string;
}

/** Renders the form for the account's names, language, time zone, billing address and custom data. */
export function ProfileForm({ values, version, languages, countries, timeZones }: ProfileFormProps) {
  const form = useForm({ initialValues: values });
  useUnsavedGuard(form.isDirty(), form.reset);
  return (
    <Paper withBorder p="lg">
      <DrawerForm
        form={form}
        submitLabel="Save"
        back={{ label: "Undo changes", onClick: form.reset }}
        onSubmit={async ({
          billingName,
          billingCountryCode,
          billingState,
          billingAddress,
          billingZip,
          billingPhone,
          ...rest
        }) => {
          const address = {
            name: billingName,
            countryCode: billingCountryCode,
            state: billingState,
            address: billingAddress,
            zip: billingZip,
            phone: billingPhone,
          };
          const result = await updateProfile({ ...rest, billingAddress: address, version });
          return result.ok
            ? result
            : {
                ...result,
                fields: Object.fromEntries(
                  Object.entries(result.fields).map(([field, message]) => [ownName(field), message]),
                ),
              };
        }}
        onDone={(_data, saved) => {
          form.setInitialValues(saved);
          form.resetDirty(saved);
          toast.success("Saved the profile.");
        }}
      >
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label="First name"
              maxLength={49}
              autoComplete="given-name"
              {...form.getInputProps("firstName")}
            />
            <TextInput
              label="Last name"
              maxLength={49}
              autoComplete="family-name"
              {...form.getInputProps("lastName")}
            />
            <Select
              label="Language"
              description="For your programs; the panel is in English."
              searchable
              allowDeselect={false}
              data={languages}
              {...form.getInputProps("languageCode")}
            />
            <Select
              label="Time zone"
              description="Every time in the panel is shown in it, to everybody."
              searchable
              allowDeselect={false}
              limit={200}
              data={timeZones}
              {...form.getInputProps("timeZone")}
            />
          </SimpleGrid>
          <Fieldset legend="Billing address">
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput
                label="Name"
                maxLength={199}
                autoComplete="organization"
                {...form.getInputProps("billingName")}
              />
              <Select
                label="Country"
                searchable
                clearable
                data={countries}
                {...form.getInputProps("billingCountryCode")}
                value={form.values.billingCountryCode || null}
                onChange={(code) => form.setFieldValue("billingCountryCode", code ?? "")}
              />
              <TextInput
                label="State"
                maxLength={100}
                autoComplete="address-level1"
                {...form.getInputProps("billingState")}
              />
              <TextInput
                label="ZIP code"
                maxLength={29}
                autoComplete="postal-code"
                {...form.getInputProps("billingZip")}
              />
              <TextInput
                label="Phone"
                type="tel"
                maxLength={29}
                autoComplete="tel"
                {...form.getInputProps("billingPhone")}
              />
            </SimpleGrid>
            <Textarea
              label="Address"
              mt="md"
              autosize
              minRows={2}
              maxRows={5}
              maxLength={511}
              autoComplete="street-address"
              {...form.getInputProps("billingAddress")}
            />
          </Fieldset>
          <Textarea
            label="Custom data"
            description="Anything that your programs keep with the account, up to 8191 characters."
            autosize
            minRows={3}
            maxRows={12}
            maxLength={8191}
            styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
            {...form.getInputProps("customData")}
          />
        </Stack>
      </DrawerForm>
    </Paper>
  );
}

/** Maps an API field to the form's name: "billingAddress.zip" to "billingZip". */
const ownName = (field: string) => {
  const part = /^billingAddress\.(\w+)$/.exec(field)?.[1];
  return part ? `billing${part[0]!.toUpperCase()}${part.slice(1)}` : field;
};

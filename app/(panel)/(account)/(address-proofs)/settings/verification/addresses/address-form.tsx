"use client";

import { Select, SimpleGrid, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { addAddressProof, updateAddressProof } from "@/app/(panel)/(account)/settings/verification/actions";
import { optionsOf, phoneCategories, salutations } from "@/app/(panel)/(account)/settings/verification/labels";
import type { Choice } from "@/lib/account/profile/places";

import type { Row } from "./row";

const nothing: Row["fields"] = {
  countryCode: "",
  phoneCategoryName: "GEOGRAPHIC",
  salutation: "COMPANY",
  company: "",
  firstName: "",
  lastName: "",
  ownerCountryCode: "",
  city: "",
  zipCode: "",
  street: "",
  building: "",
};

/** Renders the form that adds or edits an address. */
export function AddressForm({
  row,
  countries,
  onClose,
}: {
  row: Row | null;
  countries: readonly Choice[];
  onClose: () => void;
}) {
  const form = useForm({ initialValues: row?.fields ?? nothing });
  const isCompany = form.values.salutation === "COMPANY";
  return (
    <DrawerForm<Row["fields"], unknown>
      form={form}
      submitLabel={row ? "Save" : "Add"}
      onSubmit={(fields) => (row ? updateAddressProof(row.id, fields, row.version) : addAddressProof(fields))}
      onDone={() => {
        toast.success(row ? "Saved the address." : "Added the address. Open it to add its documents.");
        onClose();
      }}
    >
      <Select label="For numbers of" required searchable data={countries} {...form.getInputProps("countryCode")} />
      <Select
        label="Kind of numbers"
        required
        allowDeselect={false}
        data={optionsOf(phoneCategories)}
        {...form.getInputProps("phoneCategoryName")}
      />
      <Select
        label="Who lives or works there"
        required
        allowDeselect={false}
        data={optionsOf(salutations)}
        {...form.getInputProps("salutation")}
      />
      {isCompany ? (
        <TextInput label="Company" required maxLength={200} {...form.getInputProps("company")} />
      ) : (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label="First name" required maxLength={49} {...form.getInputProps("firstName")} />
          <TextInput label="Last name" required maxLength={49} {...form.getInputProps("lastName")} />
        </SimpleGrid>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label="Street" required maxLength={200} {...form.getInputProps("street")} />
        <TextInput label="Building" maxLength={50} {...form.getInputProps("building")} />
        <TextInput label="ZIP code" required maxLength={29} {...form.getInputProps("zipCode")} />
        <TextInput label="City" required maxLength={100} {...form.getInputProps("city")} />
      </SimpleGrid>
      <Select
        label="Country of the address"
        required
        searchable
        data={countries}
        {...form.getInputProps("ownerCountryCode")}
      />
    </DrawerForm>
  );
}

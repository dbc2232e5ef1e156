"use client";

import { Select, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { useUnsavedGuard } from "@/app/_ui/use-unsaved-guard";
import type { Choice } from "@/lib/account/profile/places";
import {
  askedOf,
  type LegalStatus,
  type ParticularName,
  particularNames,
  type Particulars,
  particulars as known,
} from "@/lib/account/verification/particulars";

import { saveVerification } from "./actions";
import { legalStatuses, optionsOf } from "./labels";

interface OwnerFormProps {
  legalStatus: LegalStatus;
  particulars: Particulars | undefined;
  version: number | null;
  countries: readonly Choice[];
  /** Whether saving starts a verification. */
  isNew: boolean;
  onCancel?: () => void;
}

/** Renders the form for the owner's details, which depend on the legal status. */
export function OwnerForm({ legalStatus, particulars, version, countries, isNew, onCancel }: OwnerFormProps) {
  const initialValues = {
    legalStatus: legalStatus as string,
    ...(Object.fromEntries(particularNames.map((name) => [name, particulars?.[name] ?? ""])) as Particulars),
  };
  const form = useForm({ initialValues });
  useUnsavedGuard(form.isDirty(), form.reset);
  const asked = askedOf[form.values.legalStatus as LegalStatus];
  const isLong = (name: ParticularName) => known[name].kind === "long";

  return (
    <DrawerForm
      form={form}
      submitLabel={isNew ? "Start" : "Save"}
      back={onCancel ? { label: "Cancel", onClick: onCancel } : { label: "Undo changes", onClick: form.reset }}
      onSubmit={async ({ legalStatus: chosen, ...given }) => {
        const result = await saveVerification({ legalStatus: chosen as LegalStatus, particulars: given, version });
        return result.ok
          ? result
          : {
              ...result,
              fields: Object.fromEntries(
                Object.entries(result.fields).map(([field, message]) => [field.replace("particulars.", ""), message]),
              ),
            };
      }}
      onDone={(_data, saved) => {
        form.setInitialValues(saved);
        form.resetDirty(saved);
        toast.success(isNew ? "Started. Now add the documents." : "Saved.");
      }}
    >
      <Select
        label="Kind of owner"
        allowDeselect={false}
        data={optionsOf(legalStatuses)}
        maw={{ sm: 340 }}
        {...form.getInputProps("legalStatus")}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>{asked.filter((name) => !isLong(name)).map(field)}</SimpleGrid>
      {asked.filter(isLong).map(field)}
    </DrawerForm>
  );

  function field(name: ParticularName) {
    const { label, kind, most } = known[name];
    const props = { label, ...form.getInputProps(name) };
    if (kind === "country")
      return (
        <Select
          key={name}
          searchable
          clearable
          data={countries}
          {...props}
          value={form.values.countryCode || null}
          onChange={(code) => form.setFieldValue("countryCode", code ?? "")}
        />
      );
    if (kind === "long") return <Textarea key={name} autosize minRows={2} maxRows={6} maxLength={most} {...props} />;
    return (
      <TextInput key={name} type={kind === "date" ? "date" : "text"} maxLength={most} autoComplete="off" {...props} />
    );
  }
}

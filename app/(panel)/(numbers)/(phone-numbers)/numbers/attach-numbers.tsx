"use client";

import { useForm } from "@mantine/form";
import { useEffect, useState } from "react";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";
import { toast } from "@/app/_ui/toast";
import { findApplications, findRules } from "@/app/(panel)/_pickers/find";

import { attachPhoneNumbers } from "./actions";
import type { Row } from "./row";

interface AttachNumbersProps {
  numbers: readonly Row[];
  applications: readonly FoundOption[];
  mayBind: boolean;
  onDone: () => void;
}

/** Renders the form that attaches numbers to one application, and to one of its rules. */
export function AttachNumbers({ numbers, applications, mayBind, onDone }: AttachNumbersProps) {
  const form = useForm({
    initialValues: { applicationId: null as string | null, ruleId: null as string | null },
    validate: { applicationId: (id) => (id ? null : "Choose an application.") },
  });
  const { applicationId } = form.values;
  const [rules, setRules] = useState<{ of: string; found: FoundOption[] } | null>(null);
  useEffect(() => {
    if (mayBind && applicationId)
      void findRules(applicationId, "").then((found) => setRules({ of: applicationId, found }));
  }, [mayBind, applicationId]);
  const offered = rules?.of === applicationId ? rules : null;

  return (
    <DrawerForm
      form={form}
      submitLabel={numbers.length === 1 ? "Attach" : `Attach ${numbers.length} numbers`}
      onSubmit={(values) =>
        attachPhoneNumbers({
          ids: numbers.map(({ id }) => id),
          applicationId: values.applicationId!,
          ruleId: values.ruleId,
        })
      }
      onDone={() => {
        toast.success(numbers.length === 1 ? `Attached ${numbers[0]!.number}.` : `Attached ${numbers.length} numbers.`);
        onDone();
      }}
    >
      <FoundSelect
        label="Application"
        description="Calls to the number come to it from then on."
        placeholder="Type some of its name"
        required
        data-autofocus
        initial={applications}
        find={findApplications}
        {...form.getInputProps("applicationId")}
        onChange={(id) => form.setValues({ applicationId: id, ruleId: null })}
      />
      {mayBind && applicationId && (
        <FoundSelect
          key={offered?.of ?? "looking"}
          label="Rule"
          description="Without one, the application's rules are tried in their order."
          placeholder={offered ? "The first that fits" : "Looking"}
          initial={offered?.found ?? []}
          find={(search) => findRules(applicationId, search)}
          {...form.getInputProps("ruleId")}
        />
      )}
    </DrawerForm>
  );
}

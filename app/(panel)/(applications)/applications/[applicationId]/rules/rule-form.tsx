"use client";

import { Select, Switch, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addRule, updateRule } from "./actions";
import type { Row, ScenarioChoice } from "./row";
import { ScenariosField } from "./scenarios-field";

interface RuleFormProps {
  applicationId: string;
  /** Rule to edit; undefined when adding. */
  rule?: Row;
  scenarios: readonly ScenarioChoice[];
  keys: readonly { value: string; label: string }[] | null;
  onClose: () => void;
}

/** Renders the form that adds or edits a rule. */
export function RuleForm({ applicationId, rule, scenarios, keys, onClose }: RuleFormProps) {
  const form = useForm({
    initialValues: {
      name: rule?.name ?? "",
      pattern: rule?.pattern ?? ".*",
      patternExclude: rule?.patternExclude ?? "",
      scenarioIds: rule?.scenarios ?? ([] as ScenarioChoice[]),
      videoConference: rule?.videoConference ?? false,
      bindKeyId: rule?.bindKeyId ?? null,
    },
  });
  const code = {
    autosize: true,
    minRows: 1,
    maxRows: 8,
    autoComplete: "off",
    autoCapitalize: "none",
    spellCheck: false,
    styles: { input: { fontFamily: "var(--mantine-font-family-monospace)" } },
  } as const;
  return (
    <DrawerForm
      form={form}
      submitLabel={rule ? "Save" : "Create"}
      onSubmit={async ({ scenarioIds, bindKeyId, ...values }) => {
        const input = { ...values, scenarioIds: scenarioIds.map(({ id }) => id), ...(keys && { bindKeyId }) };
        const result = await (rule
          ? updateRule({ id: rule.id, version: rule.version, ...input })
          : addRule({ applicationId, ...input }));
        return result.ok ? { ok: true, data: null } : result;
      }}
      onDone={(_data, { name }) => {
        toast.success(`${rule ? "Saved" : "Added"} rule ${name}.`);
        onClose();
      }}
    >
      <TextInput
        label="Name"
        description="At most 99 characters."
        required
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Textarea
        label="Pattern"
        description="A regular expression in RE2's syntax that has to fit the whole number: .* fits every one, 7495\d{7} the numbers of Moscow."
        required
        {...code}
        {...form.getInputProps("pattern")}
      />
      <Textarea
        label="But not"
        description="Numbers that this pattern fits go to the next rule. Leave it empty for none."
        {...code}
        {...form.getInputProps("patternExclude")}
      />
      <ScenariosField applicationId={applicationId} offered={scenarios} {...form.getInputProps("scenarioIds")} />
      <Switch
        label="Video conference"
        description="Calls of this rule can be joined as a video conference."
        {...form.getInputProps("videoConference", { type: "checkbox" })}
      />
      {keys ? (
        <Select
          label="Started by"
          description="A service account whose programs alone may start this rule; incoming calls reach it as before."
          placeholder="Everybody who may start rules"
          clearable
          searchable
          data={[...keys]}
          nothingFoundMessage="No service account goes by that name"
          {...form.getInputProps("bindKeyId")}
        />
      ) : (
        rule?.bindKeyId && (
          <Text size="sm" c="dimmed">
            This rule is bound to a service account; whoever holds Service accounts can change that.
          </Text>
        )
      )}
    </DrawerForm>
  );
}

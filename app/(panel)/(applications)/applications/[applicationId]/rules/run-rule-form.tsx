"use client";

import { Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { runRule } from "./actions";
import type { Row } from "./row";

/** Renders the form that requests the engine to run a rule's scenarios. */
export function RunRuleForm({ rule: { id, name, scenarios }, onClose }: { rule: Row; onClose: () => void }) {
  const form = useForm({ initialValues: { customData: "" } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Ask the engine to start it"
      onSubmit={({ customData }) => runRule({ ruleId: id, customData })}
      onDone={() => {
        toast.success(`Asked the engine to start ${name}. The list below the rules tells what became of it.`);
        onClose();
      }}
    >
      <Text size="sm">
        Starts {scenarios.map((scenario) => scenario.name).join(", then ")} without a call. The telephony engine does
        that, which is another program: the request waits until the engine takes it, ten minutes at most.
      </Text>
      <Textarea
        label="Custom data"
        description="At most 200 bytes, for the scenarios to read."
        autosize
        minRows={2}
        maxRows={5}
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("customData")}
      />
    </DrawerForm>
  );
}

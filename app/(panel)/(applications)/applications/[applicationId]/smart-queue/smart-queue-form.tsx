"use client";

import { Divider, Group, NumberInput, Select, Switch, Textarea, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import type { AgentSelection, TaskSelection } from "@/graphql/operations.generated";

import { addSmartQueue, updateSmartQueue } from "./actions";
import { agentSelections, choicesOf, taskSelections } from "./labels";

/** SmartQueue settings as edited by the form. */
export interface SmartQueueSettings {
  id: string;
  name: string;
  description: string;
  priority: number;
  callAgentSelection: AgentSelection;
  imAgentSelection: AgentSelection;
  callTaskSelection: TaskSelection;
  imTaskSelection: TaskSelection;
  holdCallsIfInactiveAgents: boolean;
  holdImIfInactiveAgents: boolean;
  callMaxWaitingSeconds: number | null;
  imMaxWaitingSeconds: number | null;
  callMaxSize: number | null;
  imMaxSize: number | null;
  /** Version for the optimistic lock. */
  version: number;
}

interface SmartQueueFormProps {
  applicationId: string;
  /** Queue to edit; null when adding. */
  queue: SmartQueueSettings | null;
  onClose: () => void;
}

type Figure = number | string;

const valuesOf = (queue: SmartQueueSettings | null) => ({
  name: queue?.name ?? "",
  description: queue?.description ?? "",
  priority: (queue?.priority ?? 1) as Figure,
  callAgentSelection: queue?.callAgentSelection ?? ("MOST_QUALIFIED" as AgentSelection),
  imAgentSelection: queue?.imAgentSelection ?? ("MOST_QUALIFIED" as AgentSelection),
  callTaskSelection: queue?.callTaskSelection ?? ("MAX_PRIORITY" as TaskSelection),
  imTaskSelection: queue?.imTaskSelection ?? ("MAX_PRIORITY" as TaskSelection),
  holdCallsIfInactiveAgents: queue?.holdCallsIfInactiveAgents ?? false,
  holdImIfInactiveAgents: queue?.holdImIfInactiveAgents ?? false,
  callMaxWaitingSeconds: (queue?.callMaxWaitingSeconds ?? "") as Figure,
  imMaxWaitingSeconds: (queue?.imMaxWaitingSeconds ?? "") as Figure,
  callMaxSize: (queue?.callMaxSize ?? "") as Figure,
  imMaxSize: (queue?.imMaxSize ?? "") as Figure,
});

type Values = ReturnType<typeof valuesOf>;

/** Renders the form that adds or edits a SmartQueue. */
export function SmartQueueForm({ applicationId, queue, onClose }: SmartQueueFormProps) {
  const form = useForm({ initialValues: valuesOf(queue) });
  const save = (values: Values) => {
    const input = {
      ...values,
      priority: Number(values.priority),
      callMaxWaitingSeconds: orNone(values.callMaxWaitingSeconds),
      imMaxWaitingSeconds: orNone(values.imMaxWaitingSeconds),
      callMaxSize: orNone(values.callMaxSize),
      imMaxSize: orNone(values.imMaxSize),
    };
    return queue
      ? updateSmartQueue({ id: queue.id, version: queue.version, ...input })
      : addSmartQueue({ applicationId, ...input });
  };
  return (
    <DrawerForm<Values, unknown>
      form={form}
      submitLabel={queue ? "Save" : "Create"}
      onSubmit={save}
      onDone={(_data, { name }) => {
        toast.success(queue ? `Saved ${name}.` : `Added ${name}.`);
        onClose();
      }}
    >
      <TextInput
        label="Name"
        description="Up to 100 characters, unique in the application."
        required
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Textarea label="Description" autosize minRows={2} maxRows={4} {...form.getInputProps("description")} />
      <NumberInput
        label="Priority"
        description="1 to 100."
        min={1}
        max={100}
        allowDecimal={false}
        {...form.getInputProps("priority")}
      />
      <KindFields form={form} kind="call" title="Calls" />
      <KindFields form={form} kind="im" title="Chats" />
    </DrawerForm>
  );
}

/** Renders the fields that are set separately for calls and chats. */
function KindFields({ form, kind, title }: { form: UseFormReturnType<Values>; kind: "call" | "im"; title: string }) {
  const hold = kind === "call" ? "holdCallsIfInactiveAgents" : "holdImIfInactiveAgents";
  const small = title.toLowerCase();
  return (
    <>
      <Divider label={title} labelPosition="left" />
      <Select
        label={`Who gets ${small}`}
        allowDeselect={false}
        data={choicesOf(agentSelections)}
        {...form.getInputProps(`${kind}AgentSelection`)}
      />
      <Select
        label={`Which of the waiting ${small} is first`}
        allowDeselect={false}
        data={choicesOf(taskSelections)}
        {...form.getInputProps(`${kind}TaskSelection`)}
      />
      <Group grow align="flex-start">
        <NumberInput
          label="Longest wait, in seconds"
          placeholder="no limit"
          min={1}
          allowDecimal={false}
          {...form.getInputProps(`${kind}MaxWaitingSeconds`)}
        />
        <NumberInput
          label="Largest size"
          placeholder="no limit"
          min={1}
          allowDecimal={false}
          {...form.getInputProps(`${kind}MaxSize`)}
        />
      </Group>
      <Switch
        label={`Keep ${small} waiting while no agent is active`}
        {...form.getInputProps(hold, { type: "checkbox" })}
      />
    </>
  );
}

const orNone = (value: Figure) => (value === "" ? null : Number(value));

"use client";

import { MultiSelect, NumberInput, Switch, TagsInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addQueue, updateQueue } from "./actions";

/** Queue settings as edited by the form. */
export interface QueueSettings {
  id: string;
  name: string;
  priority: number;
  serviceProbability: number;
  autoBinding: boolean;
  maxWaitingTime: number | null;
  maxQueueSize: number | null;
  averageServiceTime: number | null;
  slThresholds: readonly number[];
  skills: readonly { value: string; label: string }[];
  /** Version for the optimistic lock. */
  version: number;
}

interface QueueFormProps {
  applicationId: string;
  /** Queue to edit; null when adding. */
  queue: QueueSettings | null;
  skills: readonly { value: string; label: string }[];
  onClose: () => void;
}

/** Renders the form that adds or edits a queue. */
export function QueueForm({ applicationId, queue, skills, onClose }: QueueFormProps) {
  const form = useForm({
    initialValues: {
      name: queue?.name ?? "",
      priority: (queue?.priority ?? 0) as number | string,
      serviceProbability: (queue?.serviceProbability ?? 1) as number | string,
      autoBinding: queue?.autoBinding ?? true,
      maxWaitingTime: (queue?.maxWaitingTime ?? "") as number | string,
      maxQueueSize: (queue?.maxQueueSize ?? "") as number | string,
      averageServiceTime: (queue?.averageServiceTime ?? "") as number | string,
      slThresholds: (queue?.slThresholds ?? []).map(String),
      skillIds: (queue?.skills ?? []).map(({ value }) => value),
    },
  });
  const choices = [
    ...skills,
    ...(queue?.skills ?? []).filter(({ value }) => !skills.some((other) => other.value === value)),
  ];

  const save = (values: typeof form.values) => {
    const input = {
      name: values.name,
      priority: Number(values.priority),
      serviceProbability: Number(values.serviceProbability),
      autoBinding: values.autoBinding,
      maxWaitingTime: orNone(values.maxWaitingTime),
      maxQueueSize: orNone(values.maxQueueSize),
      averageServiceTime: orNone(values.averageServiceTime),
      slThresholds: values.slThresholds.map(Number),
      skillIds: values.skillIds,
    };
    return queue
      ? updateQueue({ id: queue.id, version: queue.version, ...input })
      : addQueue({ applicationId, ...input });
  };

  return (
    <DrawerForm<typeof form.values, unknown>
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
        description="Up to 99 characters, unique in the application."
        required
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("name")}
      />
      <NumberInput
        label="Priority"
        description="0 is served first."
        min={0}
        allowDecimal={false}
        {...form.getInputProps("priority")}
      />
      <MultiSelect
        label="Skills"
        description="What the queue asks of its users."
        placeholder={choices.length === 0 ? "The account has no skills yet" : undefined}
        data={choices}
        searchable
        hidePickedOptions
        {...form.getInputProps("skillIds")}
      />
      <Switch
        label="Bind users automatically"
        description="The application's users come into the queue by themselves, as the engine sees them ready."
        {...form.getInputProps("autoBinding", { type: "checkbox" })}
      />
      <NumberInput
        label="Longest wait, in minutes"
        description="Empty for no limit."
        min={1}
        allowDecimal={false}
        {...form.getInputProps("maxWaitingTime")}
      />
      <NumberInput
        label="Largest size"
        description="How many calls wait at most. Empty for no limit."
        min={1}
        allowDecimal={false}
        {...form.getInputProps("maxQueueSize")}
      />
      <NumberInput
        label="Service probability"
        description="0.5 to 1: how surely a call is to be served within the longest wait."
        min={0.5}
        max={1}
        step={0.05}
        decimalScale={4}
        {...form.getInputProps("serviceProbability")}
      />
      <NumberInput
        label="Average service time, in seconds"
        description="What the first estimates go by. Empty if you don't know."
        min={1}
        allowDecimal={false}
        {...form.getInputProps("averageServiceTime")}
      />
      <TagsInput
        label="Service level thresholds, in seconds"
        description="Up to four. Type a number and press Enter."
        maxTags={4}
        inputMode="numeric"
        clearButtonProps={{ "aria-label": "Take all thresholds away" }}
        {...form.getInputProps("slThresholds")}
      />
    </DrawerForm>
  );
}

const orNone = (value: number | string) => (value === "" ? null : Number(value));

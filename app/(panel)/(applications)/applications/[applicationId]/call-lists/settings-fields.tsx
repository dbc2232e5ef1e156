"use client";

import { NumberInput, Select, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import { asLocalTime, momentIn } from "@/app/_ui/time";
import type { CallListType, TaskPriorityStrategy } from "@/graphql/operations.generated";

import type { Row } from "./call-list-row";
import type { Choices } from "./choices";
import { durationOf, labelOptions, strategies, types } from "./labels";

/** Form values of a list's settings; a number can be empty while it is being typed. */
export interface SettingsValues {
  name: string;
  ruleId: string | null;
  type: CallListType;
  sqQueueId: string | null;
  bufferSize: number | string;
  maximumErrorRate: number | string;
  busyFactor: number | string;
  multiplier: number | string;
  maxSimultaneous: number | string;
  numAttempts: number | string;
  intervalSeconds: number | string;
  taskPriorityStrategy: TaskPriorityStrategy;
  priority: number | string;
  startAt: string;
  customData: string;
}

export const newSettings: SettingsValues = {
  name: "",
  ruleId: null,
  type: "AUTOMATIC",
  sqQueueId: null,
  bufferSize: 20,
  maximumErrorRate: 0.02,
  busyFactor: 0.8,
  multiplier: 1,
  maxSimultaneous: 10,
  numAttempts: 3,
  intervalSeconds: 3_600,
  taskPriorityStrategy: "FIRST_ATTEMPTS",
  priority: 0,
  startAt: "",
  customData: "",
};

/** Returns the form values of an existing list. */
export const settingsOf = (list: Row, timeZone: string): SettingsValues => ({
  name: list.name,
  ruleId: list.rule?.id ?? null,
  type: list.type,
  sqQueueId: list.queue?.id ?? null,
  bufferSize: list.bufferSize ?? newSettings.bufferSize,
  maximumErrorRate: list.maximumErrorRate ?? newSettings.maximumErrorRate,
  busyFactor: list.busyFactor ?? newSettings.busyFactor,
  multiplier: list.multiplier ?? newSettings.multiplier,
  maxSimultaneous: list.maxSimultaneous,
  numAttempts: list.numAttempts,
  intervalSeconds: list.intervalSeconds,
  taskPriorityStrategy: list.taskPriorityStrategy,
  priority: list.priority,
  startAt: list.startAt ? asLocalTime(new Date(list.startAt), timeZone) : "",
  customData: list.customData,
});

const dialsForQueue = (type: CallListType) => type === "PREDICTIVE" || type === "PROGRESSIVE";

/** Maps the form values to the API's input; an empty number is left to the API's default. */
export function asInput(values: SettingsValues, timeZone: string) {
  const number = (value: number | string) => (value === "" ? null : Number(value));
  const forQueue = dialsForQueue(values.type);
  return {
    name: values.name,
    type: values.type,
    sqQueueId: forQueue ? values.sqQueueId : null,
    bufferSize: forQueue ? number(values.bufferSize) : null,
    maximumErrorRate: forQueue ? number(values.maximumErrorRate) : null,
    busyFactor: forQueue ? number(values.busyFactor) : null,
    multiplier: forQueue ? number(values.multiplier) : null,
    maxSimultaneous: number(values.maxSimultaneous),
    numAttempts: number(values.numAttempts),
    intervalSeconds: number(values.intervalSeconds),
    taskPriorityStrategy: values.taskPriorityStrategy,
    priority: number(values.priority),
    startAt: values.startAt ? (momentIn(values.startAt, timeZone)?.toISOString() ?? null) : null,
    customData: values.customData,
  };
}

interface SettingsFieldsProps {
  form: UseFormReturnType<SettingsValues>;
  choices: Choices;
  timeZone: string;
}

/** Renders the fields of a list's settings. */
export function SettingsFields({ form, choices, timeZone }: SettingsFieldsProps) {
  const { type, intervalSeconds } = form.values;
  return (
    <>
      <TextInput
        label="Name"
        required
        maxLength={255}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Select
        label="Rule"
        description="What runs in each call: the scenarios of this rule."
        required
        searchable
        allowDeselect={false}
        placeholder={choices.rules.length === 0 ? "This application has no rules yet" : "Choose a rule"}
        nothingFoundMessage="No rule of this name"
        data={choices.rules}
        {...form.getInputProps("ruleId")}
      />
      <Select
        label="Type"
        description={types[type].text}
        allowDeselect={false}
        data={labelOptions(types)}
        {...form.getInputProps("type")}
      />
      {dialsForQueue(type) && (
        <>
          <Select
            label="SmartQueue"
            description="Its agents take the calls."
            required
            searchable
            allowDeselect={false}
            placeholder={choices.queues.length === 0 ? "This application has no SmartQueues yet" : "Choose a queue"}
            nothingFoundMessage="No queue of this name"
            data={choices.queues}
            {...form.getInputProps("sqQueueId")}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberInput
              label="Buffer"
              description="Tasks held ready, 20 to 500."
              min={20}
              max={500}
              allowDecimal={false}
              clampBehavior="none"
              {...form.getInputProps("bufferSize")}
            />
            <NumberInput
              label="Abandoned calls"
              description="Share that may find no agent, 0 to 1."
              min={0}
              max={1}
              step={0.01}
              decimalScale={3}
              clampBehavior="none"
              {...form.getInputProps("maximumErrorRate")}
            />
            <NumberInput
              label="Busy factor"
              description="Share of agents to keep busy, 0 to 1."
              min={0}
              max={1}
              step={0.05}
              decimalScale={3}
              clampBehavior="none"
              {...form.getInputProps("busyFactor")}
            />
            <NumberInput
              label="Multiplier"
              description="Calls for a free agent, 1 or more."
              min={1}
              max={9_999}
              step={0.1}
              decimalScale={2}
              clampBehavior="none"
              {...form.getInputProps("multiplier")}
            />
          </SimpleGrid>
        </>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label="Calls at once"
          description="1 to 10000."
          min={1}
          max={10_000}
          allowDecimal={false}
          clampBehavior="none"
          {...form.getInputProps("maxSimultaneous")}
        />
        <NumberInput
          label="Attempts"
          description="For each row, 1 to 5."
          min={1}
          max={5}
          allowDecimal={false}
          clampBehavior="none"
          {...form.getInputProps("numAttempts")}
        />
        <NumberInput
          label="Seconds between attempts"
          description={`That is ${durationOf(Number(intervalSeconds) || 0)}.`}
          min={0}
          allowDecimal={false}
          clampBehavior="none"
          {...form.getInputProps("intervalSeconds")}
        />
        <NumberInput
          label="Priority"
          description="Among the account's lists; 0 is dialed first."
          min={0}
          allowDecimal={false}
          clampBehavior="none"
          {...form.getInputProps("priority")}
        />
      </SimpleGrid>
      <Select
        label="Order"
        allowDeselect={false}
        data={labelOptions(strategies)}
        {...form.getInputProps("taskPriorityStrategy")}
      />
      <TextInput
        type="datetime-local"
        label="Start"
        description={`In the time zone ${timeZone}. At once, if left empty.`}
        {...form.getInputProps("startAt")}
      />
      <Textarea
        label="Data for the scenario"
        description="Text that each call gets, at most 8192 characters."
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps("customData")}
      />
    </>
  );
}

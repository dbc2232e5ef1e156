"use client";

import { Divider, NumberInput, SimpleGrid, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { asLocalTime, momentIn } from "@/app/_ui/time";
import { toast } from "@/app/_ui/toast";
import { updateTask } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/actions";

import type { Task } from "./task";

interface EditTaskProps {
  listId: string;
  task: Task;
  timeZone: string;
  onClose: () => void;
}

/** Renders the form that edits a task's data, schedule and attempts. */
export function EditTask({ listId, task, timeZone, onClose }: EditTaskProps) {
  const before = {
    priority: task.priority as number | string,
    attemptsLeft: task.attemptsLeft as number | string,
    nextAttemptAt: task.nextAttemptAt ? asLocalTime(new Date(task.nextAttemptAt), timeZone) : "",
    startExecutionTime: task.startExecutionTime ?? "",
    finishExecutionTime: task.finishExecutionTime ?? "",
    // An array, since a column's name can contain characters that the form treats as a path.
    data: Object.entries(task.customData).map(([column, value]) => ({ column, value })),
  };
  const form = useForm({ initialValues: before });
  const number = (value: number | string) => (value === "" ? null : Number(value));
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(values) =>
        updateTask(listId, {
          id: task.id,
          priority: number(values.priority),
          attemptsLeft: number(values.attemptsLeft),
          // A past attempt time is kept unless it was edited.
          nextAttemptAt:
            values.nextAttemptAt === before.nextAttemptAt
              ? null
              : (momentIn(values.nextAttemptAt, timeZone)?.toISOString() ?? null),
          startExecutionTime: values.startExecutionTime || null,
          finishExecutionTime: values.finishExecutionTime || null,
          customData: values.data.some(({ column, value }) => value !== task.customData[column])
            ? Object.fromEntries(values.data.map(({ column, value }) => [column, value]))
            : null,
        })
      }
      onDone={() => {
        toast.success(`Saved task ${task.uuid}.`);
        onClose();
      }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label="Priority"
          description="0 is dialed first."
          min={0}
          allowDecimal={false}
          clampBehavior="none"
          data-autofocus
          {...form.getInputProps("priority")}
        />
        <NumberInput
          label="Attempts left"
          description="1 to 5."
          min={1}
          max={5}
          allowDecimal={false}
          clampBehavior="none"
          {...form.getInputProps("attemptsLeft")}
        />
      </SimpleGrid>
      <TextInput
        type="datetime-local"
        label="Next attempt"
        description={`In the time zone ${timeZone}, at most nine months ahead.`}
        {...form.getInputProps("nextAttemptAt")}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="time"
          label="From"
          description="Time of day, UTC."
          {...form.getInputProps("startExecutionTime")}
        />
        <TextInput
          type="time"
          label="Until"
          description="Time of day, UTC."
          {...form.getInputProps("finishExecutionTime")}
        />
      </SimpleGrid>
      {form.values.data.length > 0 && <Divider label="The row's own columns" labelPosition="left" />}
      {form.values.data.map(({ column }, index) => (
        <TextInput key={column} label={column} autoComplete="off" {...form.getInputProps(`data.${index}.value`)} />
      ))}
    </DrawerForm>
  );
}

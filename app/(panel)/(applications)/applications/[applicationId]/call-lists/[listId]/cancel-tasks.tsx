"use client";

import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { cancelTasks } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/actions";
import { countOf } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/file-check";

const TASKS_AT_ONCE = 1_000;

/** Renders the form that cancels open tasks by their UUIDs, without needing access to their contents. */
export function CancelTasks({ listId, onClose }: { listId: string; onClose: () => void }) {
  const form = useForm({
    initialValues: { taskUuids: "" },
    validate: {
      taskUuids: (text) => {
        const count = uuidsOf(text).length;
        if (count === 0) return "Name one task at least.";
        return count > TASKS_AT_ONCE ? `These are ${count}; cancel at most ${TASKS_AT_ONCE} at once.` : null;
      },
    },
  });
  return (
    <DrawerForm
      form={form}
      submitLabel="Cancel these tasks"
      onSubmit={({ taskUuids }) => cancelTasks(listId, uuidsOf(taskUuids))}
      onDone={(canceled, { taskUuids }) => {
        const left = uuidsOf(taskUuids).length - canceled;
        toast.success(
          `Canceled ${countOf(canceled, "task", "tasks")}${left > 0 ? `; ${countOf(left, "was", "were")} not open or not in this list` : ""}.`,
        );
        onClose();
      }}
    >
      <Textarea
        label="Task UUIDs"
        description={`One in each line, at most ${TASKS_AT_ONCE}. Tasks that are over are left alone. A canceled task is not dialed any more; this can't be undone.`}
        required
        autosize
        minRows={6}
        maxRows={16}
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("taskUuids")}
      />
    </DrawerForm>
  );
}

const uuidsOf = (text: string) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];

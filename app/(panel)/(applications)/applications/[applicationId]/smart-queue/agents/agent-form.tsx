"use client";

import { MultiSelect, NumberInput, Switch } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { UserSelect } from "@/app/(panel)/_pickers/users-select";
import { setAgent } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/actions";

import type { Choice, Row } from "./row";

interface AgentFormProps {
  applicationId: string;
  /** Agent to edit; null to add a user as one. */
  agent: Row | null;
  queues: readonly Choice[];
  onClose: () => void;
}

/** Renders the form that makes a user an agent, or edits one. */
export function AgentForm({ applicationId, agent, queues, onClose }: AgentFormProps) {
  const form = useForm({
    initialValues: {
      userId: agent?.id ?? "",
      maxSimultaneousConversations: (agent?.maxSimultaneousConversations ?? 1) as number | string,
      handleCalls: agent?.handleCalls ?? true,
      queueIds: (agent?.queues ?? []).map(({ value }) => value),
    },
    validate: { userId: (id) => (id ? null : "Choose a user.") },
  });
  const choices = [
    ...queues,
    ...(agent?.queues ?? []).filter(({ value }) => !queues.some((other) => other.value === value)),
  ];
  return (
    <DrawerForm
      form={form}
      submitLabel={agent ? "Save" : "Add"}
      onSubmit={({ maxSimultaneousConversations, ...values }) =>
        setAgent({
          applicationId,
          version: agent?.version,
          maxSimultaneousConversations: Number(maxSimultaneousConversations),
          ...values,
        })
      }
      onDone={({ setSmartQueueAgent: set }) => {
        toast.success(agent ? `Saved ${agent.name}.` : `${set!.agent.user.name} is an agent.`);
        onClose();
      }}
    >
      {!agent && (
        <UserSelect
          applicationId={applicationId}
          label="User"
          description="A user of this application, found by name."
          required
          data-autofocus
          {...form.getInputProps("userId")}
          value={form.values.userId || null}
        />
      )}
      <MultiSelect
        label="Queues"
        description="Which queues the agent serves."
        placeholder={choices.length === 0 ? "There are no queues yet" : undefined}
        data={choices}
        searchable
        hidePickedOptions
        {...form.getInputProps("queueIds")}
      />
      <NumberInput
        label="Conversations at once"
        description="1 to 100."
        min={1}
        max={100}
        allowDecimal={false}
        {...form.getInputProps("maxSimultaneousConversations")}
      />
      <Switch
        label="Takes calls"
        description="Otherwise chats alone."
        {...form.getInputProps("handleCalls", { type: "checkbox" })}
      />
    </DrawerForm>
  );
}

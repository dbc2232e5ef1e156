"use client";

import { ActionIcon, Button, Group, NumberInput, Select, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus, IconX } from "@tabler/icons-react";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { setAgentSkills } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/actions";

import type { Choice, Row } from "./row";

const MOST = 5;

interface AgentSkillsFormProps {
  applicationId: string;
  agent: Row;
  skills: readonly Choice[];
  onClose: () => void;
}

/** Renders the form that sets an agent's skills and their levels. */
export function AgentSkillsForm({ applicationId, agent, skills, onClose }: AgentSkillsFormProps) {
  const form = useForm({
    initialValues: {
      skills: agent.skills.map(({ value, level }) => ({ skillId: value, level: level as number | string })),
    },
    validate: { skills: { skillId: (id) => (id ? null : "Choose a skill.") } },
  });
  const chosen = form.values.skills.map(({ skillId }) => skillId);
  const known = [
    ...skills,
    ...agent.skills
      .filter(({ value }) => !skills.some((other) => other.value === value))
      .map(({ value, label }) => ({ value, label })),
  ];
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(values) =>
        setAgentSkills({
          applicationId,
          userId: agent.id,
          skills: values.skills.map(({ skillId, level }) => ({ skillId, level: Number(level) })),
        })
      }
      onDone={() => {
        toast.success(`Saved the skills of ${agent.name}.`);
        onClose();
      }}
    >
      <Text size="sm">
        {known.length === 0
          ? "There are no skills yet: make them on the Skills page."
          : `Up to ${MOST} skills, each with a level from 1 to 5.`}
      </Text>
      {form.values.skills.map(({ skillId }, index) => (
        <Group key={index} align="flex-start" wrap="nowrap" gap="xs">
          <Select
            flex={1}
            aria-label={`Skill ${index + 1}`}
            placeholder="Skill"
            searchable
            data={known.filter(({ value }) => value === skillId || !chosen.includes(value))}
            {...form.getInputProps(`skills.${index}.skillId`)}
            value={skillId || null}
          />
          <NumberInput
            w={80}
            aria-label={`Level of skill ${index + 1}`}
            min={1}
            max={5}
            allowDecimal={false}
            {...form.getInputProps(`skills.${index}.level`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Take skill ${index + 1} away`}
            onClick={() => form.removeListItem("skills", index)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {chosen.length < Math.min(MOST, known.length) && (
        <Group>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem("skills", { skillId: "", level: 3 })}
          >
            Add a skill
          </Button>
        </Group>
      )}
    </DrawerForm>
  );
}

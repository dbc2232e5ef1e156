"use client";

import { Button, Group, Paper, TextInput, Title } from "@mantine/core";
import { useId, useState, useTransition } from "react";

import { toast } from "@/app/_ui/toast";

interface TryOutProps<Answer> {
  title: string;
  label: string;
  submitLabel: string;
  ask: (typed: string) => Promise<{ answer: Answer | null; problem: string | null }>;
  children: (answer: Answer) => React.ReactNode;
}

/** Renders an input whose value is checked against the list above. */
export function TryOut<Answer>({ title, label, submitLabel, ask, children }: TryOutProps<Answer>) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  const tryIt = () =>
    startTransition(async () => {
      const result = await ask(typed.trim()).catch(() => null);
      if (!result) return void toast.failure("This can't be tried now. Try again.");
      setProblem(result.problem);
      setAnswer(result.answer);
    });

  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tryIt();
        }}
      >
        <Group gap="sm" align="flex-end" mt="sm">
          <TextInput
            label={label}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={100}
            error={problem}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            flex="1 1 220px"
            maw={{ base: "100%", sm: 320 }}
          />
          <Button type="submit" variant="default" loading={pending}>
            {submitLabel}
          </Button>
        </Group>
      </form>
      <div aria-live="polite">{answer !== null && children(answer)}</div>
    </Paper>
  );
}

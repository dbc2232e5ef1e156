"use client";

import { Button, Group, TextInput } from "@mantine/core";
import { useState, useTransition } from "react";

import type { ActionResult } from "./action-result";
import { attempt } from "./attempt";

interface CodeFormProps<Data> {
  /** Server action that submits the code. */
  onSubmit: (code: string) => Promise<ActionResult<Data>>;
  onDone: () => void;
  /** Focuses the field, for a drawer in which the code is the only input. */
  takesFocus?: boolean;
}

/** Renders the form for a six-digit code that was sent to an address. */
export function CodeForm<Data>({ onSubmit, onDone, takesFocus }: CodeFormProps<Data>) {
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  function submit(event: React.FormEvent) {
    event.preventDefault();
    startTransition(async () => {
      const result = await attempt(() => onSubmit(code));
      setProblem(result.ok ? null : (result.fields.code ?? result.message));
      if (result.ok) onDone();
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="sm">
        <TextInput
          aria-label="Code"
          autoFocus={takesFocus}
          data-autofocus={takesFocus}
          placeholder="Six digits"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          w={{ base: "100%", xs: 220 }}
          value={code}
          error={problem}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={pending}>
          Confirm
        </Button>
      </Group>
    </form>
  );
}

"use client";

import { Group, Progress, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useState } from "react";

const LEVELS = [
  { word: "Very easy to guess", color: "red" },
  { word: "Easy to guess", color: "red" },
  { word: "Fair", color: "yellow" },
  { word: "Good", color: "teal" },
  { word: "Very good", color: "teal" },
];

interface Verdict {
  password: string;
  /** Strength from 0 to 4. */
  level: number;
  problem?: string;
}

interface PasswordStrengthProps {
  password: string;
  names: readonly string[];
  /** Whether the field already shows its own error. */
  refused: boolean;
}

/**
 * Renders the strength of a password while it is typed and what is wrong with it, by the same rule that the server
 * applies.
 */
export function PasswordStrength({ password, names, refused }: PasswordStrengthProps) {
  const [typed] = useDebouncedValue(password, 250);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const known = names.join("\n");

  useEffect(() => {
    if (typed === "") return;
    let stale = false;
    // The list of common passwords is large, so it is loaded when the user types.
    import("@/lib/access/auth/password-rules").then(
      ({ passwordProblem, passwordStrength }) => {
        if (stale) return;
        const list = known.split("\n").filter(Boolean);
        setVerdict({ password: typed, level: passwordStrength(typed, list), problem: passwordProblem(typed, list) });
      },
      () => {}, // the server validates in any case
    );
    return () => {
      stale = true;
    };
  }, [typed, known]);

  const shown = password === "" ? null : verdict;
  const level = LEVELS[shown?.level ?? 0]!;
  const bad = Boolean(shown?.problem);
  return (
    <div>
      <Group gap={4} grow aria-hidden>
        {LEVELS.slice(1).map(({ word }, index) => (
          <Progress
            key={word}
            size={4}
            value={shown && index < Math.max(shown.level, 1) ? 100 : 0}
            color={bad ? "red" : level.color}
            transitionDuration={150}
          />
        ))}
      </Group>
      <Text size="xs" mt={4} mih="1.55em" c={bad ? "var(--mantine-color-error)" : "dimmed"} aria-live="polite">
        {shown && !(bad && refused) && (shown.problem ?? `Strength: ${level.word.toLowerCase()}.`)}
      </Text>
    </div>
  );
}

"use client";

import { Alert, Button, Group, List, ListItem, Paper, Text, TextInput, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState, useTransition } from "react";

import { toast } from "@/app/_ui/toast";

import { matchRule } from "./actions";

type Match = NonNullable<Awaited<ReturnType<typeof matchRule>>["match"]>;
type Tried = Match["tried"][number];

const reasons: Record<Tried["result"], string> = {
  MATCHED: "takes it",
  PATTERN_DIFFERS: "its pattern does not fit the whole number",
  EXCLUDED: "its pattern fits, and so does the one that excludes",
  PATTERN_BROKEN: "its pattern can't be read",
  NOT_TRIED: "was not tried",
};

/** Renders a test of which rule a number matches, and why the rules before it do not. */
export function TryNumber({ applicationId }: { applicationId: string }) {
  const [number, setNumber] = useState("");
  const [answer, setAnswer] = useState<{ number: string; match: Match } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  const tryIt = () =>
    startTransition(async () => {
      const result = await matchRule(applicationId, number).catch(() => null);
      if (!result) return void toast.failure("The number can't be tried now. Try again.");
      setProblem(result.problem);
      setAnswer(result.match && { number, match: result.match });
    });

  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="try-title">
      <Title order={2} size="h3" id="try-title">
        Try a number
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tryIt();
        }}
      >
        <Group gap="sm" align="flex-end" mt="sm">
          <TextInput
            label="Number or name that is called"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={255}
            error={problem}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
            flex="1 1 220px"
            maw={{ base: "100%", sm: 320 }}
          />
          <Button type="submit" variant="default" loading={pending}>
            Which rule runs?
          </Button>
        </Group>
      </form>
      <div aria-live="polite">
        {answer && (
          <>
            <Text size="sm" mt="md" fw={600}>
              {sentence(answer)}
            </Text>
            {!answer.match.isComplete && (
              <Alert color="orange" mt="sm" icon={<IconAlertTriangle aria-hidden />}>
                The patterns are so large that trying them was given up after half a second.
              </Alert>
            )}
            <List type="ordered" size="sm" mt="xs" spacing={2}>
              {answer.match.tried.map(({ rule, result }) => (
                <ListItem key={rule.id}>
                  <strong>{rule.name}</strong>: {reasons[result]}
                </ListItem>
              ))}
            </List>
          </>
        )}
      </div>
    </Paper>
  );
}

function sentence({ number, match }: { number: string; match: Match }): string {
  const called = number === "" ? "An empty number" : number;
  if (match.rule) return `${called} starts ${match.rule.name}.`;
  return match.isComplete
    ? `${called} starts no rule: such a call is not taken.`
    : `Whether ${called} starts a rule is not known.`;
}

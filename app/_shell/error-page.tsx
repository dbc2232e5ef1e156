"use client";

import { Button, Text } from "@mantine/core";

import { DeadEnd } from "./dead-end";

export interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

/** Returns the id of an error in the server's log; undefined for a browser error. */
export const numberOf = (error: unknown) =>
  error instanceof Error && "digest" in error ? String(error.digest) : undefined;

/** Renders an unexpected error with its log id and a retry button. */
export function ErrorPage({ error, retry }: ErrorPageProps) {
  const number = numberOf(error);
  return (
    <DeadEnd title="Something went wrong on our side" ways={<Button onClick={() => retry()}>Try again</Button>}>
      <Text size="sm">
        It is not your doing. Try again; if it stays, tell whoever runs this panel
        {number ? `: the log has it under number ${number}.` : "."}
      </Text>
    </DeadEnd>
  );
}

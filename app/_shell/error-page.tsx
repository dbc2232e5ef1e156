"use client";

import { Button, Text } from "@mantine/core";

import { DeadEnd } from "./dead-end";

export interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

/** The number under which the server's log has an error; none for one of the browser's own. */
export const numberOf = (error: unknown) =>
  error instanceof Error && "digest" in error ? String(error.digest) : undefined;

/** Something failed that nobody foresaw: a sentence, the error's number, and another try. */
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

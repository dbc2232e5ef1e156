"use client";

import { Code, List, ListItem, Text } from "@mantine/core";

import { TryOut } from "@/app/(panel)/(security)/security/try-out";

import { checkCaller } from "./actions";

type Entries = NonNullable<Awaited<ReturnType<typeof checkCaller>>["entries"]>;

/** Renders a check of which entries block a number. */
export const CheckCaller = () => (
  <TryOut<Entries>
    title="Check a number"
    label="Number that calls"
    submitLabel="Is it refused?"
    ask={async (number) => {
      const { entries, problem } = await checkCaller(number);
      return { answer: entries, problem };
    }}
  >
    {(entries) =>
      entries.length === 0 ? (
        <Text size="sm" mt="md">
          It gets through: no entry fits all of this number.
        </Text>
      ) : (
        <>
          <Text size="sm" mt="md" fw={600}>
            It is refused by
          </Text>
          <List size="sm" mt="xs" spacing={2}>
            {entries.map(({ id, phone, description }) => (
              <ListItem key={id}>
                <Code>{phone}</Code> {description}
              </ListItem>
            ))}
          </List>
        </>
      )
    }
  </TryOut>
);

import { Stack } from "@mantine/core";

import classes from "./row-details.module.css";

/** Renders the content of an expanded row. */
export const RowDetails = ({ children }: { children: React.ReactNode }) => (
  <Stack p="md" gap="md" className={classes.details}>
    {children}
  </Stack>
);

/** Renders facts with their names; null, undefined and empty ones are left out. */
export const Facts = ({ facts }: { facts: Record<string, React.ReactNode> }) => (
  <dl className={classes.facts}>
    {Object.entries(facts)
      .filter(([, fact]) => fact !== null && fact !== undefined && fact !== "")
      .map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
  </dl>
);

import { Stack } from "@mantine/core";

import classes from "./row-details.module.css";

/** What a list's row shows when it is opened. */
export const RowDetails = ({ children }: { children: React.ReactNode }) => (
  <Stack p="md" gap="md" className={classes.details}>
    {children}
  </Stack>
);

/** Facts by their names; those that are nothing are left out. */
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

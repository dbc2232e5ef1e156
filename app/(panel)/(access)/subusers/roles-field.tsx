"use client";

import { Checkbox, Input, Paper, Stack, Text } from "@mantine/core";
import { useId } from "react";

import type { RoleChoice } from "./role-choices";
import classes from "./roles-field.module.css";

interface RolesFieldProps {
  choices: readonly RoleChoice[];
  value: readonly string[];
  onChange: (roles: string[]) => void;
  error?: React.ReactNode;
  /** Roles held before: a viewer who can't grant them can still keep or remove them. */
  held?: readonly string[];
  /** Why none of the roles can be changed. */
  locked?: string;
}

/** Renders the roles to choose from, each with its purpose and the sections it opens. */
export function RolesField({ choices, value, onChange, error, held = [], locked }: RolesFieldProps) {
  const id = useId();
  return (
    <fieldset className={classes.fieldset} data-invalid={error ? true : undefined} aria-describedby={`${id}-note`}>
      <Text component="legend" size="sm" fw={600} mb={4}>
        Roles
      </Text>
      <div id={`${id}-note`}>
        {error ? (
          <Input.Error mb="xs">{error}</Input.Error>
        ) : (
          <Input.Description mb="xs">{locked ?? "Several roles open what each of them opens."}</Input.Description>
        )}
      </div>
      <Stack gap="xs">
        {choices.map(({ name, description, opens, refusal }) => {
          const refused = refusal !== null && !held.includes(name);
          const checked = value.includes(name);
          return (
            <Paper key={name} withBorder p="sm" className={classes.card} data-checked={checked || undefined}>
              <Checkbox
                label={name}
                description={refused ? `${description} ${refusal}` : description}
                checked={checked}
                disabled={refused || locked !== undefined}
                onChange={() => onChange(checked ? value.filter((role) => role !== name) : [...value, name])}
              />
              <details className={classes.details}>
                <summary>
                  What {name} opens ({opens.length} {opens.length === 1 ? "section" : "sections"})
                </summary>
                <ul>
                  {opens.map((section) => (
                    <li key={section}>{section}</li>
                  ))}
                </ul>
              </details>
            </Paper>
          );
        })}
      </Stack>
    </fieldset>
  );
}

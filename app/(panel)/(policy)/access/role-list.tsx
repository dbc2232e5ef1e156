import { Stack, Text, Title } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";

import type { RoleName } from "@/lib/policy/roles";

import classes from "./access.module.css";
import { RowName } from "./access-matrix";
import type { MatrixRow } from "./matrix";

interface RoleListProps {
  role: RoleName;
  rows: readonly MatrixRow[];
  isOwn: boolean;
}

/** Renders what one role opens as a list, the phone's view of the matrix. */
export function RoleList({ role, rows, isOwn }: RoleListProps) {
  const opened = rows.filter(({ openTo }) => openTo.includes(role));
  return (
    <Stack gap="xs">
      <Title order={2}>
        {role}
        {isOwn && (
          <Text component="span" c="dimmed" size="sm">
            {" "}
            yours
          </Text>
        )}
      </Title>
      {opened.length === 0 && <Text c="dimmed">Nothing of this.</Text>}
      <ul className={classes.list}>
        {opened.map((row, index) => (
          <li key={row.id}>
            <IconCheck size={18} stroke={2.4} className={classes.yes} aria-hidden />
            <span>
              <RowName row={row} above={opened[index - 1]} />
              {row.description && (
                <Text size="xs" c="dimmed" className={classes.indented}>
                  {row.description}
                </Text>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

import "./print.css";

import { Box, EmptyState, Paper, Stack, Text } from "@mantine/core";
import type { Metadata } from "next";

import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";

import classes from "./access.module.css";
import { AccessFilters } from "./access-filters";
import { AccessMatrix } from "./access-matrix";
import { loadAccessState } from "./list-state";
import { matrixOf } from "./matrix";
import { RoleList } from "./role-list";

export const metadata: Metadata = { title: "Access" };

export default async function AccessPage({ searchParams }: PageProps<"/access">) {
  const { roles: own } = await requirePage("CONTROL_PANEL");
  const state = await loadAccessState(searchParams);
  const { role, compare } = state;
  const matrix = matrixOf(state);
  const compares = role !== null && compare !== null;
  return (
    <Stack gap="lg">
      <PageHeader
        title="Access"
        text="Which role opens which section, and what it lets one do there. Several roles together open what each of them opens."
      />
      <AccessFilters />
      {compares && matrix.rows.length > 0 && (
        <Text size="sm">
          {role} and {compare} differ in what is listed here; all else is the same for both.
        </Text>
      )}
      {matrix.rows.length === 0 ? (
        <Paper withBorder px="md" py={48}>
          <EmptyState
            title={compares ? "No difference" : "Nothing matches"}
            description={
              compares
                ? `Of what is searched for, ${role} and ${compare} open the same.`
                : "No section fits what you search and filter for."
            }
          />
        </Paper>
      ) : (
        <>
          <Box className={classes.wide}>
            <AccessMatrix matrix={matrix} own={own} chosen={compares ? null : role} />
          </Box>
          <Stack className={classes.narrow} gap="xl">
            {(compares ? matrix.roles : role ? [role] : own).map((name) => (
              <RoleList key={name} role={name} rows={matrix.rows} isOwn={own.includes(name)} />
            ))}
          </Stack>
        </>
      )}
    </Stack>
  );
}

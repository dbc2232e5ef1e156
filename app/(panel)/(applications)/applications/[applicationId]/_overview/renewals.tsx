import { Paper, Table, TableTbody, TableTd, TableTh, TableThead, TableTr, Text, Title } from "@mantine/core";

import { StatusBadge } from "@/app/_ui/status-badge";
import type { RenewalRowFragment } from "@/graphql/operations.generated";

interface RenewalsProps {
  counts: { phoneNumbers: number; phoneNumbersLost: number; sipRegistrations: number };
  /** Null for viewers who can see only the count. */
  numbers: readonly RenewalRowFragment[] | null;
  registrations: readonly RenewalRowFragment[] | null;
}

/** Renders the rented numbers and registrations due within 30 days; those that don't renew come first. */
export function Renewals({ counts, numbers, registrations }: RenewalsProps) {
  const rows = [
    ...(numbers ?? []).map((row) => ({ ...row, what: "Number", name: `+${row.name}` })),
    ...(registrations ?? []).map((row) => ({ ...row, what: "SIP registration" })),
  ].sort((a, b) => Number(a.renewsItself) - Number(b.renewsItself) || a.on.localeCompare(b.on));
  const due = counts.phoneNumbers + counts.sipRegistrations;
  return (
    <Paper withBorder p={{ base: "md", sm: "lg" }} component="section" aria-labelledby="renewals-title" h="100%">
      <Title order={2} size="h3" id="renewals-title">
        Due within 30 days
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        {due === 0 ? "No number and no SIP registration of this application is due." : sentence(counts)}
      </Text>
      {rows.length > 0 && (
        <Table mt="sm" verticalSpacing={6} horizontalSpacing="xs">
          <TableThead>
            <TableTr>
              <TableTh>What</TableTh>
              <TableTh>Day</TableTh>
              <TableTh>Then</TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {rows.map(({ id, what, name, on, renewsItself }) => (
              <TableTr key={`${what} ${id}`}>
                <TableTd>
                  <Text size="sm" style={{ overflowWrap: "anywhere" }}>
                    {name}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {what}
                  </Text>
                </TableTd>
                <TableTd>
                  <Text size="sm" style={{ whiteSpace: "nowrap" }}>
                    {on}
                  </Text>
                </TableTd>
                <TableTd>
                  <StatusBadge tone={renewsItself ? "good" : "warning"}>
                    {renewsItself ? "Renewed" : "Lost"}
                  </StatusBadge>
                </TableTd>
              </TableTr>
            ))}
          </TableTbody>
        </Table>
      )}
    </Paper>
  );
}

function sentence({ phoneNumbers, phoneNumbersLost, sipRegistrations }: RenewalsProps["counts"]): string {
  const parts = [
    phoneNumbers > 0 &&
      `${phoneNumbers} ${phoneNumbers === 1 ? "number" : "numbers"}${phoneNumbersLost > 0 ? `, of which ${phoneNumbersLost} will be lost` : ""}`,
    sipRegistrations > 0 && `${sipRegistrations} SIP ${sipRegistrations === 1 ? "registration" : "registrations"}`,
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

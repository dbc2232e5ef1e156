import { Anchor, Code, Group, Table, TableTbody, TableTd, TableTh, TableThead, TableTr, Text } from "@mantine/core";

import { Facts, RowDetails } from "@/app/_ui/row-details";

import type { Entry } from "./entries";
import classes from "./entry-details.module.css";

interface EntryDetailsProps {
  entry: Entry;
  /** Filters the log by an object; `onAddress` by an IP address. */
  onObject: (filter: { kind: string; object: string }) => void;
  onAddress: (address: string) => void;
}

/** Renders an audit entry's details: values before and after, and where the request came from. */
export function EntryDetails({ entry, onObject, onAddress }: EntryDetailsProps) {
  const { changes, requestId, userAgent, address, action, object } = entry;
  return (
    <RowDetails>
      {changes.length > 0 && (
        <Table withTableBorder withColumnBorders aria-label="What changed" className={classes.changes}>
          <TableThead>
            <TableTr>
              <TableTh>Value</TableTh>
              <TableTh>Before</TableTh>
              <TableTh>After</TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {changes.map(({ name, before, after }) => (
              <TableTr key={name}>
                <TableTh scope="row" fw={500}>
                  {name}
                </TableTh>
                <TableTd>{before || <Nothing />}</TableTd>
                <TableTd>{after || <Nothing />}</TableTd>
              </TableTr>
            ))}
          </TableTbody>
        </Table>
      )}
      <Facts
        facts={{
          Action: <Code>{action}</Code>,
          Object: object && (
            <Group gap="xs">
              {object.name || object.kind} <Code>{`${object.kind} ${object.id}`}</Code>
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => onObject({ kind: object.kind, object: object.id })}
              >
                All about it
              </Anchor>
            </Group>
          ),
          Address: (
            <Group gap="xs">
              {address}
              {address && (
                <Anchor component="button" type="button" size="sm" onClick={() => onAddress(address)}>
                  All from there
                </Anchor>
              )}
            </Group>
          ),
          "Browser or program": userAgent || <Nothing />,
          Request: <Code>{requestId}</Code>,
        }}
      />
    </RowDetails>
  );
}

const Nothing = () => (
  <Text component="span" inherit c="dimmed">
    nothing
  </Text>
);

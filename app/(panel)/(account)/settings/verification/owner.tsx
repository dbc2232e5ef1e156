"use client";

import { Button, DataList, Group, Paper, Stack, Title } from "@mantine/core";
import { useState } from "react";

import type { Choice } from "@/lib/account/profile/places";
import {
  askedOf,
  type LegalStatus,
  type Particulars,
  particulars as known,
} from "@/lib/account/verification/particulars";

import { legalStatuses } from "./labels";
import { OwnerForm } from "./owner-form";

interface OwnerProps {
  legalStatus: LegalStatus;
  /** Details of the owner; undefined before the first verification. */
  particulars: Particulars | undefined;
  version: number | null;
  /** Whether the owner can be edited, is under review, or needs a new verification to change. */
  state: "open" | "review" | "closed";
  countries: readonly Choice[];
}

/** Renders the account's owner, editable or read-only. */
export function Owner({ legalStatus, particulars, version, state, countries }: OwnerProps) {
  const [anew, setAnew] = useState(false);
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h4">
            Who owns the account
          </Title>
          {state === "closed" && !anew && (
            <Button variant="default" onClick={() => setAnew(true)}>
              Start a new verification
            </Button>
          )}
        </Group>
        {state === "open" || anew ? (
          <OwnerForm
            legalStatus={legalStatus}
            particulars={particulars}
            version={version}
            countries={countries}
            isNew={anew || version === null}
            onCancel={anew ? () => setAnew(false) : undefined}
          />
        ) : (
          <DataList withDivider labelWidth="min(220px, 45%)">
            <Fact name="Kind of owner" value={legalStatuses[legalStatus]} />
            {askedOf[legalStatus].map((name) => (
              <Fact
                key={name}
                name={known[name].label}
                value={
                  name === "countryCode"
                    ? (countries.find(({ value }) => value === particulars?.countryCode)?.label ?? "")
                    : (particulars?.[name] ?? "")
                }
              />
            ))}
          </DataList>
        )}
      </Stack>
    </Paper>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <DataList.Item>
    <DataList.ItemLabel>{name}</DataList.ItemLabel>
    <DataList.ItemValue style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{value || "–"}</DataList.ItemValue>
  </DataList.Item>
);

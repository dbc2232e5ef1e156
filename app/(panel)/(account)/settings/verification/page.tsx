import { Alert, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { StatusBadge } from "@/app/_ui/status-badge";
import { When } from "@/app/_ui/when";
import { VerificationPageDocument, type VerificationPageQuery } from "@/graphql/operations.generated";
import { countries } from "@/lib/account/profile/places";
import type { Particulars } from "@/lib/account/verification/particulars";
import { finalStates, openStates } from "@/lib/account/verification/states";
import { sectionById } from "@/lib/policy/sections";

import { asAgreements } from "./as-agreements";
import { asDocuments } from "./as-documents";
import { Documents } from "./documents";
import { creationTypes, states } from "./labels";
import { Owner } from "./owner";
import { VerificationTabs } from "./tabs";
import { Turn } from "./turn";

const section = sectionById("VERIFICATION");

export const metadata: Metadata = { title: section.name };

export default async function VerificationPage() {
  const { timeZone } = await requirePage("VERIFICATION");
  const { data } = await runQuery(VerificationPageDocument, {});
  const [newest, ...earlier] = data!.verifications!;
  const status = newest?.status ?? null;
  const isOpen = status !== null && openStates.includes(status);
  const { label, tone, means, next } = states[status ?? "NONE"];
  return (
    <Stack gap="lg" maw={860}>
      <PageHeader title={section.name} text={section.description} />
      <VerificationTabs />
      <Paper withBorder p="lg">
        <Stack gap="sm">
          <Group justify="space-between" gap="sm">
            <StatusBadge tone={tone}>{label}</StatusBadge>
            {newest && <Turn id={newest.id} status={newest.status!} hasDocuments={newest.documents!.length > 0} />}
          </Group>
          <Text>
            {means} {next}
          </Text>
          {newest?.comment && (
            <Alert
              color={tone === "good" ? "teal" : "orange"}
              title="The operator says"
              styles={{ title: { color: "var(--mantine-color-text)" } }}
            >
              <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
                {newest.comment}
              </Text>
            </Alert>
          )}
          {newest && newest.creationType !== "MANUAL" && (
            <Text size="sm">It came about {creationTypes[newest.creationType!]}.</Text>
          )}
          {newest && <Dates verification={newest} timeZone={timeZone} />}
        </Stack>
      </Paper>
      <Owner
        key={newest?.id ?? "none"}
        legalStatus={newest?.legalStatus ?? "INDIVIDUAL"}
        particulars={newest?.particulars as Particulars | undefined}
        version={newest?.version ?? null}
        state={!newest || isOpen ? "open" : finalStates.includes(newest.status!) ? "closed" : "review"}
        countries={countries}
      />
      {newest && (
        <Documents
          owner={{ verification: newest.id }}
          documents={asDocuments(newest.documents)}
          agreements={asAgreements(newest.agreements)}
          timeZone={timeZone}
          isOpen={isOpen}
        />
      )}
      {earlier.length > 0 && (
        <Stack gap="xs">
          <Title order={2} size="h4">
            Earlier
          </Title>
          {earlier.map((verification) => (
            <Paper key={verification.id} withBorder p="md">
              <Group gap="md">
                <StatusBadge tone={states[verification.status!].tone}>{states[verification.status!].label}</StatusBadge>
                <Dates verification={verification} timeZone={timeZone} />
              </Group>
              {verification.comment && (
                <Text size="sm" mt="xs">
                  {verification.comment}
                </Text>
              )}
            </Paper>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

type Told = Pick<
  NonNullable<VerificationPageQuery["verifications"]>[number],
  "createdAt" | "submittedAt" | "decidedAt"
>;

const Dates = ({
  verification: { createdAt, submittedAt, decidedAt },
  timeZone,
}: {
  verification: Told;
  timeZone: string;
}) => (
  <Text size="sm" c="dimmed">
    Started <When at={createdAt} timeZone={timeZone} />
    {submittedAt && (
      <>
        , handed in <When at={submittedAt} timeZone={timeZone} />
      </>
    )}
    {decidedAt && (
      <>
        , decided <When at={decidedAt} timeZone={timeZone} />
      </>
    )}
  </Text>
);

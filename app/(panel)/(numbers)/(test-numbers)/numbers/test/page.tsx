import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { countryName, readablePhone } from "@/app/_ui/phone";
import { asOptions } from "@/app/(panel)/_pickers/options";
import {
  FindApplicationsDocument,
  TestNumbersPageDocument,
  type TestNumbersPageQuery,
} from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { type Personal, PersonalNumber } from "./personal-number";
import { type Row, TestNumbers } from "./test-numbers";

const section = sectionById("TEST_NUMBERS");

export const metadata: Metadata = { title: section.name };

export default async function TestNumbersPage() {
  const viewer = await requirePage("TEST_NUMBERS");
  const [{ data }, applications] = await Promise.all([
    runQuery(TestNumbersPageDocument, {}),
    can(viewer, "APPLICATIONS") ? runQuery(FindApplicationsDocument, {}) : undefined,
  ]);
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <TestNumbers
        rows={(data?.testNumbers ?? []).map(asRow)}
        applications={asOptions(applications?.data?.applications?.nodes)}
        mayBind={can(viewer, "APPLICATION_RULES")}
      />
      <PersonalNumber
        personal={data?.personalTestNumber ? asPersonal(data.personalTestNumber) : null}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}

const asRow = ({
  id,
  phoneNumber,
  countryCode,
  regionName,
  applicationId,
  applicationName,
  ruleName,
  accessCode,
}: NonNullable<TestNumbersPageQuery["testNumbers"]>[number]): Row => ({
  id: String(id),
  number: readablePhone(phoneNumber),
  place: [countryName(countryCode), regionName].filter(Boolean).join(", "),
  applicationId: applicationId === null ? null : String(applicationId),
  applicationName,
  ruleName,
  accessCode,
});

const asText = (moment: string | null) => moment && new Date(moment).toISOString();

const asPersonal = ({
  phoneNumber,
  codeExpiresAt,
  lastCall,
  allowance,
  ...rest
}: NonNullable<TestNumbersPageQuery["personalTestNumber"]>): Personal => ({
  ...rest,
  number: readablePhone(phoneNumber ?? ""),
  codeExpiresAt: asText(codeExpiresAt),
  lastCall: lastCall && { ...lastCall },
  allowance: { ...allowance, nextAt: asText(allowance.nextAt) },
});

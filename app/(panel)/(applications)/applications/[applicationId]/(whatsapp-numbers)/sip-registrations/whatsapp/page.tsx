import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { countryName, readablePhone } from "@/app/_ui/phone";
import { asOptions } from "@/app/(panel)/_pickers/options";
import { PartLinks } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/part-links";
import { sipParts } from "@/app/(panel)/(applications)/applications/[applicationId]/sip-registrations/parts";
import { ApplicationWhatsappNumbersDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { loadWhatsappState } from "./list-state";
import { WhatsappList } from "./whatsapp-list";

export const metadata: Metadata = { title: "WhatsApp numbers" };

export default async function WhatsappPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/sip-registrations/whatsapp">) {
  const viewer = await requirePage("APPLICATION_SIP_REGISTRATIONS");
  const { applicationId } = await params;
  const state = await loadWhatsappState(searchParams);
  const may = { write: can(viewer, "phoneNumber.parameters.write"), remove: can(viewer, "phoneNumber.deactivate") };
  const rules = may.write && can(viewer, "APPLICATION_RULES");
  const { data } = await runQuery(ApplicationWhatsappNumbersDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
    rules,
  });
  const connection = data?.application?.whatsappNumbers;
  return (
    <Stack gap="lg">
      <PageHeader
        title="WhatsApp numbers"
        text="WhatsApp business numbers whose voice calls come to this application."
      />
      <PartLinks label="SIP and WhatsApp" applicationId={applicationId} parts={sipParts} />
      <WhatsappList
        applicationId={applicationId}
        rows={(connection?.nodes ?? []).map(
          ({ id, phoneNumber, countryCode, description, ruleId, ruleName, version, createdAt, modifiedAt }) => ({
            id: String(id),
            number: readablePhone(phoneNumber ?? ""),
            country: countryName(countryCode ?? ""),
            description: description ?? "",
            ruleId: ruleId === null ? null : String(ruleId),
            ruleName,
            version: version ?? 0,
            createdAt: new Date(createdAt!).toISOString(),
            modifiedAt: new Date(modifiedAt!).toISOString(),
          }),
        )}
        list={connection ? asPagedList(connection) : null}
        timeZone={viewer.timeZone}
        rules={rules ? asOptions(data?.application?.ruleChoices) : null}
        may={may}
      />
    </Stack>
  );
}

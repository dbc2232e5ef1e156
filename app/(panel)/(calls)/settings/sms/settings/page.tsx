import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { PartLinks } from "@/app/_ui/part-links";
import { smsParts } from "@/app/(panel)/(calls)/settings/sms/parts";
import { SmsSettingsPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { SmsSettingsForm } from "./sms-settings-form";

const section = sectionById("SMS_CONFIGURATION");

export const metadata: Metadata = { title: `${section.name}: settings` };

export default async function SmsSettingsPage() {
  await requirePage("SMS_CONFIGURATION");
  const { data } = await runQuery(SmsSettingsPageDocument, {});
  const settings = data!.smsSettings!;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <PartLinks label="SMS" parts={smsParts} />
      <SmsSettingsForm
        storeInboundSms={settings.storeInboundSms ?? false}
        storeOutboundSms={settings.storeOutboundSms ?? false}
        a2pSmsEnabled={settings.a2pSmsEnabled ?? false}
        kept={{ IN: settings.inboundTexts ?? 0, OUT: settings.outboundTexts ?? 0 }}
      />
    </Stack>
  );
}

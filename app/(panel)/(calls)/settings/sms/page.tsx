import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { PartLinks } from "@/app/_ui/part-links";
import { readablePhone } from "@/app/_ui/phone";
import { SmsMessagesPageDocument, type SmsRowFragment } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";
import { sectionById } from "@/lib/policy/sections";

import { filterArgs, loadSmsState } from "./list-state";
import { smsParts } from "./parts";
import type { Row } from "./row";
import { SmsList } from "./sms-list";

const section = sectionById("SMS_CONFIGURATION");

export const metadata: Metadata = { title: section.name };

export default async function SmsPage({ searchParams }: PageProps<"/settings/sms">) {
  const viewer = await requirePage("SMS_CONFIGURATION");
  const state = await loadSmsState(searchParams);
  const { data } = await runQuery(SmsMessagesPageDocument, {
    ...pageArgs(state),
    ...filterArgs(state, viewer.timeZone),
  });
  const found = data?.smsMessages;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <PartLinks label="SMS" parts={smsParts} />
      <SmsList
        rows={(found?.nodes ?? []).map(asRow)}
        list={found ? asPagedList(found) : null}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}

// Fields are nullable because the policy can deny them; every viewer of this page can read them.
const asRow = (sms: SmsRowFragment): Row => ({
  id: String(sms.id),
  source: readable(sms.sourceNumber),
  destination: readable(sms.destinationNumber),
  direction: sms.direction ?? "IN",
  status: sms.status ?? "WAITING",
  deliveryStatus: sms.deliveryStatus,
  problem: sms.errorMessage,
  fragments: sms.fragments ?? 1,
  cost: formatAmount(sms.cost ?? "0"),
  processedAt: new Date(sms.processedAt!).toISOString(),
  transactionId: sms.transactionId === null ? null : String(sms.transactionId),
  text: sms.text,
});

/** Formats a phone number; a sender can also be a name or a short code, which is left as it is. */
const readable = (number: string | null) =>
  /^\+?\d{7,15}$/.test(number ?? "") ? readablePhone(number!.replace("+", "")) : (number ?? "");

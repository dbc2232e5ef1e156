import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { countryName, readablePhone } from "@/app/_ui/phone";
import { categoryName } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/row";
import {
  NumbersAwaitingPageDocument,
  type NumbersAwaitingPageQuery,
  type PhoneNumberActivationStatus,
} from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { AwaitingList } from "./awaiting-list";
import { loadAwaitingState } from "./list-state";
import type { Row } from "./row";

const section = sectionById("NUMBERS_AWAITING_CONFIGURATION");

export const metadata: Metadata = { title: section.name };

export default async function NumbersAwaitingPage({ searchParams }: PageProps<"/numbers-awaiting">) {
  const viewer = await requirePage("NUMBERS_AWAITING_CONFIGURATION");
  const state = await loadAwaitingState(searchParams);
  const { data } = await runQuery(NumbersAwaitingPageDocument, {
    ...pageArgs(state),
    search: state.q,
    state: state.state,
  });
  const connection = data?.numbersAwaitingConfiguration;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <AwaitingList
        rows={(connection?.nodes ?? []).map(asRow)}
        list={connection ? asPagedList(connection) : null}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}

type Node = NonNullable<NumbersAwaitingPageQuery["numbersAwaitingConfiguration"]>["nodes"][number];

const words: Partial<Record<PhoneNumberActivationStatus, Row["state"]>> = {
  AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION: {
    tone: "warning",
    text: "Waits for you",
    note: "Say which business it is for",
  },
  ACTIVATING: { tone: "idle", text: "Being activated", note: "Its operator looks at what you handed in" },
  PROVISIONING: { tone: "idle", text: "Being set up", note: "Its operator is at work" },
  LEGAL_OWNERSHIP_LIMIT_REACHED: {
    tone: "bad",
    text: "Owner's limit reached",
    note: "The law allows its owner no more numbers",
  },
  GOSUSLUGI_DECLINED: {
    tone: "bad",
    text: "Declined by Gosuslugi",
    note: "The owner's confirmation was declined there",
  },
  SELF_BAN_ENABLED: { tone: "bad", text: "Owner forbids new numbers", note: "The owner has to lift the ban" },
};

const asRow = ({
  id,
  phoneNumber,
  countryCode,
  categoryName: category,
  regionName,
  purchasedAt,
  activationStatus,
  version,
  configuration,
}: Node): Row => ({
  id: String(id),
  number: readablePhone(phoneNumber ?? ""),
  place: [countryName(countryCode ?? ""), regionName].filter(Boolean).join(", "),
  category: categoryName(category ?? ""),
  bought: new Date(purchasedAt!).toISOString(),
  state: words[activationStatus!] ?? { tone: "idle", text: activationStatus!, note: "" },
  waitsForUs: activationStatus === "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION",
  configuration: configuration && { ...configuration, submittedAt: new Date(configuration.submittedAt).toISOString() },
  version: version ?? 0,
});

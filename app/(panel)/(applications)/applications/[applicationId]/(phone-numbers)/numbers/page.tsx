import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { countryName, readablePhone } from "@/app/_ui/phone";
import { daysUntil, formatDay } from "@/app/_ui/time";
import { asOptions } from "@/app/(panel)/_pickers/options";
import { numberState } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/number-state";
import { type ApplicationNumberFragment, ApplicationNumbersDocument } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";
import { can } from "@/lib/policy/can";

import { loadNumbersState } from "./list-state";
import { NumbersList } from "./numbers-list";
import type { Row } from "./row";

export const metadata: Metadata = { title: "Phone numbers" };

export default async function NumbersPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/numbers">) {
  const viewer = await requirePage("APPLICATION_PHONE_NUMBERS");
  const { applicationId } = await params;
  const state = await loadNumbersState(searchParams);
  const mayAttach = can(viewer, "phoneNumber.attach");
  const mayBind = mayAttach && can(viewer, "APPLICATION_RULES");
  const { data } = await runQuery(ApplicationNumbersDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
    mayBind,
  });
  const connection = data?.application?.phoneNumbers;
  return (
    <Stack gap="lg">
      <PageHeader title="Phone numbers" text="The numbers whose calls come to this application." />
      <NumbersList
        applicationId={applicationId}
        rows={(connection?.nodes ?? []).map((node) => asRow(node, viewer.timeZone))}
        list={connection ? asPagedList(connection) : null}
        rules={asOptions(data?.application?.ruleChoices)}
        mayAttach={mayAttach}
        mayBind={mayBind}
      />
    </Stack>
  );
}

const asRow = (number: ApplicationNumberFragment, timeZone: string): Row => ({
  id: String(number.id),
  number: readablePhone(number.phoneNumber ?? ""),
  country: countryName(number.countryCode ?? ""),
  category: (number.categoryName ?? "").toLowerCase().replaceAll("_", " "),
  region: number.regionName ?? "",
  renewal: formatDay(number.nextRenewal!),
  renewalIn: daysUntil(number.nextRenewal!, timeZone),
  renewsItself: Boolean(number.autoCharge) && !number.canceled,
  price: formatAmount(number.price ?? "0"),
  state: numberState(number),
  hasSms: number.isSmsEnabled ?? false,
  ruleId: number.ruleId === null ? null : String(number.ruleId),
  ruleName: number.ruleName,
  version: number.version ?? 0,
});

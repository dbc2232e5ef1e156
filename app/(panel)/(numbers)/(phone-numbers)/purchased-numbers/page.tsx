import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { filterOf, loadNumbersState } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/list-state";
import { NumbersList } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/numbers-list";
import { asRow, kindChoices } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/row";
import { PurchasedNumbersPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { OrderFile } from "./order-file";

const section = sectionById("PURCHASED_NUMBER_LIST");

export const metadata: Metadata = { title: section.name };

export default async function PurchasedNumbersPage({ searchParams }: PageProps<"/purchased-numbers">) {
  const viewer = await requirePage("PURCHASED_NUMBER_LIST");
  const state = await loadNumbersState(searchParams);
  const { sort, ...filter } = filterOf(state);
  const { data } = await runQuery(PurchasedNumbersPageDocument, { ...pageArgs(state), ...filter, sort });
  const connection = data?.purchasedNumbers;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <NumbersList
        rows={(connection?.nodes ?? []).map((node) => asRow(node, viewer.timeZone))}
        list={connection ? asPagedList(connection) : null}
        {...kindChoices(data?.phoneNumberKinds)}
        timeZone={viewer.timeZone}
        applications={[]}
        place="/purchased-numbers"
      >
        <OrderFile files="/purchased-numbers/files" filter={filter} />
      </NumbersList>
    </Stack>
  );
}

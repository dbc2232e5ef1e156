import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { countryName } from "@/app/_ui/phone";
import { categoryName } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/row";
import { BuyNumbersPageDocument, type BuyNumbersPageQuery } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { BuyNumbers } from "./buy-numbers";
import { loadOffersState } from "./list-state";
import { asOffer } from "./offer";

const section = sectionById("PHONE_NUMBER_PURCHASE");

export const metadata: Metadata = { title: section.name };

export default async function BuyNumbersPage({ searchParams }: PageProps<"/numbers/buy">) {
  const viewer = await requirePage("PHONE_NUMBER_PURCHASE");
  await requirePage("AVAILABLE_NUMBERS");
  const state = await loadOffersState(searchParams);
  const { country, category, region, q, sms } = state;
  const { data } = await runQuery(BuyNumbersPageDocument, {
    ...pageArgs(state),
    chosen: country !== null,
    countryCode: country ?? "",
    categoryName: category,
    regionName: region,
    search: q,
    withSms: sms || null,
  });
  const regions = data?.numberRegions ?? [];
  return (
    <Stack gap="lg">
      <PageHeader
        title={section.name}
        text="Choose a country, pick numbers that you like, and see what they cost before anything is charged."
      />
      <BuyNumbers
        countries={(data?.numberCountries ?? []).map(({ countryCode, stock, price }) => ({
          value: countryCode,
          label: `${countryName(countryCode)}: ${stock}, from ${formatAmount(price)}`,
        }))}
        categories={sumBy(regions, (row) => row.categoryName).map(([name, stock]) => ({
          value: name,
          label: `${categoryName(name)}: ${stock}`,
        }))}
        regions={sumBy(
          regions.filter((row) => row.regionName && (!category || row.categoryName === category)),
          (row) => row.regionName,
        ).map(([name, stock]) => ({ value: name, label: `${name}: ${stock}` }))}
        offers={(data?.numberOffers?.nodes ?? []).map(asOffer)}
        list={data?.numberOffers ? asPagedList(data.numberOffers) : null}
        nothingForSale={data?.numberCountries?.length === 0}
        mayPay={can(viewer, "BILLING")}
        mayListNumbers={can(viewer, "PHONE_NUMBERS")}
      />
    </Stack>
  );
}

type Region = NonNullable<BuyNumbersPageQuery["numberRegions"]>[number];

function sumBy(rows: readonly Region[], keyOf: (row: Region) => string): [string, number][] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.stock);
  return [...sums];
}

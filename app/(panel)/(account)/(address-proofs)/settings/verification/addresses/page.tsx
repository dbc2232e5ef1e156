import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { VerificationTabs } from "@/app/(panel)/(account)/settings/verification/tabs";
import { AddressProofsPageDocument } from "@/graphql/operations.generated";
import { countries } from "@/lib/account/profile/places";

import { AddressesList } from "./addresses-list";
import { loadAddressesState } from "./list-state";
import { asRow } from "./row";

export const metadata: Metadata = { title: "Addresses" };

export default async function AddressesPage({ searchParams }: PageProps<"/settings/verification/addresses">) {
  const { timeZone } = await requirePage("VERIFICATION");
  const state = await loadAddressesState(searchParams);
  const { data } = await runQuery(AddressProofsPageDocument, pageArgs(state));
  return (
    <Stack gap="lg">
      <PageHeader
        title="Addresses"
        text="Some countries let numbers be used only by whoever has an address there. Prove one for each country and kind of number."
      />
      <VerificationTabs />
      <AddressesList
        rows={data?.addressProofs?.nodes.map(asRow) ?? []}
        list={data?.addressProofs ? asPagedList(data.addressProofs) : null}
        timeZone={timeZone}
        countries={countries}
      />
    </Stack>
  );
}

import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { asOptions } from "@/app/(panel)/_pickers/options";
import { FindApplicationsDocument, NumbersPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { filterOf, loadNumbersState } from "./list-state";
import { NumbersList } from "./numbers-list";
import { asRow, kindChoices } from "./row";

const section = sectionById("PHONE_NUMBERS");

export const metadata: Metadata = { title: section.name };

export default async function NumbersPage({ searchParams }: PageProps<"/numbers">) {
  const viewer = await requirePage("PHONE_NUMBERS");
  const state = await loadNumbersState(searchParams);
  const mayAttach = can(viewer, "phoneNumber.attach") && can(viewer, "APPLICATIONS");
  const [{ data }, applications] = await Promise.all([
    runQuery(NumbersPageDocument, { ...pageArgs(state), ...filterOf(state) }),
    mayAttach ? runQuery(FindApplicationsDocument, {}) : undefined,
  ]);
  const connection = data?.phoneNumbers;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <NumbersList
        rows={(connection?.nodes ?? []).map((node) => asRow(node, viewer.timeZone))}
        list={connection ? asPagedList(connection) : null}
        {...kindChoices(data?.phoneNumberKinds)}
        timeZone={viewer.timeZone}
        applications={asOptions(applications?.data?.applications?.nodes)}
        place="/numbers"
        may={{
          attach: mayAttach,
          bind: mayAttach && can(viewer, "APPLICATION_RULES"),
          sms: can(viewer, "phoneNumber.sms.write"),
          parameters: can(viewer, "phoneNumber.parameters.write"),
          deactivate: can(viewer, "phoneNumber.deactivate"),
          buy: can(viewer, "phoneNumber.buy"),
        }}
      />
    </Stack>
  );
}

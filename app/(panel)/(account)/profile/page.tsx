import { DataList, DataListItem, DataListItemLabel, DataListItemValue, Group, Paper, Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { CopyButton } from "@/app/_ui/copy-button";
import { PageHeader } from "@/app/_ui/page-header";
import { When } from "@/app/_ui/when";
import { ProfileDocument } from "@/graphql/operations.generated";
import { countries, languages, timeZones } from "@/lib/account/profile/places";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { EmailCard } from "./email-card";
import { ProfileForm } from "./profile-form";

const section = sectionById("PROFILE");

export const metadata: Metadata = { title: section.name };

export default async function ProfilePage() {
  const viewer = await requirePage("PROFILE");
  const { data } = await runQuery(ProfileDocument, { subusers: can(viewer, "SUBUSERS") });
  const account = data!.account!;
  const profile = account.profile!;
  const { billingAddress, emailChange } = profile;
  return (
    <Stack maw={760} gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <Paper withBorder p="lg">
        <DataList withDivider labelWidth="130px">
          <Fact name="Account name">{account.name}</Fact>
          <Fact name="Account id">{account.id}</Fact>
          <Fact name="Currency">{profile.currency}</Fact>
          <Fact name="Opened">
            <When at={account.createdAt} timeZone={account.timeZone} />
          </Fact>
          {account.loginLink && (
            <Fact name="Login link">
              <Group gap="sm">
                {account.loginLink.url}
                <CopyButton text={account.loginLink.url} size="compact-xs">
                  Copy
                </CopyButton>
              </Group>
            </Fact>
          )}
        </DataList>
      </Paper>
      <EmailCard
        email={account.email!}
        accountName={account.name}
        change={
          emailChange && {
            email: emailChange.email!,
            codeSent: emailChange.codeSent!,
            nextAfterSeconds: emailChange.nextVerificationAfterSeconds!,
          }
        }
        mayChange={viewer.isMainAccount}
      />
      <ProfileForm
        values={{
          firstName: profile.firstName ?? "",
          lastName: profile.lastName ?? "",
          languageCode: profile.languageCode ?? "",
          timeZone: account.timeZone,
          customData: profile.customData ?? "",
          billingName: billingAddress?.name ?? "",
          billingCountryCode: billingAddress?.countryCode ?? "",
          billingState: billingAddress?.state ?? "",
          billingAddress: billingAddress?.address ?? "",
          billingZip: billingAddress?.zip ?? "",
          billingPhone: billingAddress?.phone ?? "",
        }}
        version={profile.version!}
        languages={languages}
        countries={countries}
        timeZones={timeZones}
      />
    </Stack>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <DataListItem>
    <DataListItemLabel>{name}</DataListItemLabel>
    <DataListItemValue>{children}</DataListItemValue>
  </DataListItem>
);

import { DataList, DataListItem, DataListItemLabel, DataListItemValue, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { CopyButton } from "@/app/_ui/copy-button";
import { When } from "@/app/_ui/when";
import { ProfileDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

const section = sectionById("PROFILE");

export const metadata: Metadata = { title: section.name };

export default async function ProfilePage() {
  const viewer = await requirePage("PROFILE");
  const { data } = await runQuery(ProfileDocument, { subusers: can(viewer, "SUBUSERS") });
  const account = data!.account!;
  return (
    <Stack maw={720}>
      <div>
        <Title order={1}>{section.name}</Title>
        <Text c="dimmed" size="sm" mt={4}>
          What the account is known by.
        </Text>
      </div>
      <Paper withBorder p="lg">
        <DataList withDivider labelWidth="130px">
          <Fact name="Account name">{account.name}</Fact>
          <Fact name="Account id">{account.id}</Fact>
          <Fact name="E-mail">{account.email}</Fact>
          <Fact name="Opened">
            <When at={account.createdAt} timeZone={account.timeZone} />
          </Fact>
          <Fact name="Time zone">{account.timeZone}</Fact>
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
    </Stack>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <DataListItem>
    <DataListItemLabel>{name}</DataListItemLabel>
    <DataListItemValue>{children}</DataListItemValue>
  </DataListItem>
);

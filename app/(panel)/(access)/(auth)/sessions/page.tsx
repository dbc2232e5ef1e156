import { Badge, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { Metadata } from "next";
import { forbidden } from "next/navigation";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { When } from "@/app/_ui/when";
import { OwnSessionsDocument } from "@/graphql/operations.generated";

import { EndButton } from "./end-button";
import classes from "./sessions.module.css";

export const metadata: Metadata = { title: "Sessions" };

export default async function SessionsPage() {
  const { timeZone, isMainAccount, entered } = await requirePage();
  if (entered) forbidden();
  const { data } = await runQuery(OwnSessionsDocument, {});
  const sessions = data?.viewer?.sessions ?? [];
  return (
    <Stack maw={860}>
      <div>
        <Title order={1}>Sessions</Title>
        <Text c="dimmed" size="sm" mt={4}>
          Where you are logged in now. Every session ends by itself eight hours after its login. If you don&apos;t know
          one of them, end it and change your password.
        </Text>
      </div>
      <Stack component="ul" gap="sm" className={classes.list}>
        {sessions.map(({ id, browser, address, createdAt, lastSeenAt, expiresAt, current }) => (
          <Paper component="li" key={id} withBorder p="md">
            <Group justify="space-between" align="flex-start" gap="sm">
              <Group gap="xs">
                <Text fw={600}>{browser}</Text>
                {current && (
                  <Badge variant="light" tt="none" fw={600}>
                    This session
                  </Badge>
                )}
              </Group>
              <EndButton id={id} browser={browser} current={current} isMainAccount={isMainAccount} />
            </Group>
            <dl className={classes.facts}>
              <Fact name="Address">{address}</Fact>
              <Fact name="Logged in">
                <When at={createdAt} timeZone={timeZone} />
              </Fact>
              <Fact name="Last seen">
                <When at={lastSeenAt} timeZone={timeZone} />
              </Fact>
              <Fact name="Ends">
                <When at={expiresAt} timeZone={timeZone} />
              </Fact>
            </dl>
          </Paper>
        ))}
      </Stack>
    </Stack>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <Text component="dt" size="xs" c="dimmed">
      {name}
    </Text>
    <Text component="dd" size="sm" m={0}>
      {children}
    </Text>
  </div>
);

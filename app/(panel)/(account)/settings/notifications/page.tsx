import { Alert, Stack } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { NotificationsPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { ContactsList } from "./contacts-list";
import { SettingsForm } from "./settings-form";

const section = sectionById("NOTIFICATIONS");

export const metadata: Metadata = { title: section.name };

export default async function NotificationsPage() {
  const viewer = await requirePage("NOTIFICATIONS");
  const { data } = await runQuery(NotificationsPageDocument, {});
  const settings = data!.notificationSettings!;
  return (
    <Stack gap="lg" maw={960}>
      <PageHeader title={section.name} text={section.description} />
      {settings.delivery === "OUTBOX" && (
        <Alert
          color="orange"
          icon={<IconInfoCircle aria-hidden />}
          title="No mail server is set up"
          styles={{ title: { color: "var(--mantine-color-text)" } }}
        >
          Messages are put into the folder <code>outbox</code> of the server&apos;s data instead of being sent. Whoever
          runs this panel finds there what was to go out, codes included, and can name a mail server with the settings
          SMTP_URL and MAIL_FROM.
        </Alert>
      )}
      <ContactsList
        rows={data!.notificationContacts!.map(
          ({
            id,
            value,
            description,
            isPersistent,
            groups,
            verified,
            codeSent,
            nextVerificationAfterSeconds,
            createdAt,
            version,
          }) => ({
            id,
            value: value ?? "",
            description: description ?? "",
            isPersistent: isPersistent ?? false,
            groups: groups ?? [],
            verified: verified ?? false,
            codeSent: codeSent ?? false,
            nextAfterSeconds: nextVerificationAfterSeconds ?? 0,
            createdAt: new Date(createdAt!).toISOString(),
            version: version ?? 0,
          }),
        )}
        timeZone={viewer.timeZone}
      />
      <SettingsForm
        values={{
          accountNotifications: settings.accountNotifications ?? false,
          tariffChangingNotifications: settings.tariffChangingNotifications ?? false,
          newsNotifications: settings.newsNotifications ?? false,
          sendJsError: settings.sendJsError ?? false,
          minBalanceToNotify: (settings.minBalanceToNotify ?? "0").replace(/\.?0+$/, "") || "0",
        }}
        currency={settings.currency ?? ""}
        version={settings.version ?? 0}
      />
    </Stack>
  );
}

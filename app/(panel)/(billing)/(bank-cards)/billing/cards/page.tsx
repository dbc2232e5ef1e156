import { Alert, Stack } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { BankCardsPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { CardsList, type Row } from "./cards-list";
import { cardName, goodUntil } from "./labels";
import { TopUp } from "./top-up";

const section = sectionById("BANK_CARDS");

export const metadata: Metadata = { title: section.name };

export default async function BankCardsPage() {
  const viewer = await requirePage("BANK_CARDS");
  const { data } = await runQuery(BankCardsPageDocument, {});
  const settings = data!.autoTopUp!;
  const cards = data!.bankCards!.map((card): Row => ({
    id: String(card.id),
    name: cardName(card),
    holder: card.cardHolder ?? "",
    until: goodUntil(card),
    expired: card.expired,
    provider: card.provider,
    addedAt: new Date(card.createdAt).toISOString(),
    charged: settings.autoCharge && settings.bankCardId === card.id,
  }));
  return (
    <Stack gap="xl" maw={900}>
      <PageHeader title={section.name} text={section.description} />
      {settings.provider === null && (
        <Alert
          color="blue"
          icon={<IconInfoCircle aria-hidden />}
          title="Card payments are not set up"
          styles={{ message: { color: "var(--mantine-color-text)" } }}
        >
          Whoever runs this server has plugged in no provider of card payments: no card can be added, and none is
          charged. A payment by bank transfer works without one.
        </Alert>
      )}
      <CardsList rows={cards} timeZone={viewer.timeZone} />
      <TopUp settings={settings} cards={cards} timeZone={viewer.timeZone} />
    </Stack>
  );
}

"use client";

import { Badge, Button, Group, List, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { modals } from "@mantine/modals";

import { formatDay } from "@/app/_ui/time";
import { useAction } from "@/app/_ui/use-action";
import type { OwnPlanFragment, PlanOfferFragment, PlanType } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { changePlan, takePlan } from "./actions";
import { monthly, overrunOf, planTypes } from "./labels";

interface OffersProps {
  type: PlanType;
  offers: readonly PlanOfferFragment[];
  /** The account's plan of this type. */
  own: OwnPlanFragment | undefined;
}

/** Renders the offered plans of a type, to subscribe or change to. */
export function Offers({ type, offers, own }: OffersProps) {
  const [pending, run] = useAction();
  const { name: what, text } = planTypes[type];

  const take = ({ id, name, periodicCharge, currency }: PlanOfferFragment) =>
    modals.openConfirmModal({
      title: `Take ${name}?`,
      children: (
        <Text size="sm">
          {formatAmount(periodicCharge)} {currency} are charged to the balance now for the first month, and again each
          month until it is canceled.
        </Text>
      ),
      labels: { confirm: `Take it for ${formatAmount(periodicCharge)} ${currency}`, cancel: "Not now" },
      onConfirm: () => run(() => takePlan(String(id)), `The account has the plan ${name} now.`),
    });
  const change = ({ id, name, periodicCharge, currency }: PlanOfferFragment, plan: OwnPlanFragment) =>
    modals.openConfirmModal({
      title: `Change ${plan.name} to ${name}?`,
      children: (
        <Text size="sm">
          {plan.name} runs until {formatDay(plan.nextCharge)}. On that day {formatAmount(periodicCharge)} {currency} are
          charged for {name}, and again each month. Nothing is charged now.
        </Text>
      ),
      labels: { confirm: `Change to ${name}`, cancel: "Not now" },
      onConfirm: () =>
        run(
          () => changePlan({ id: String(plan.id), templateId: String(id), version: plan.version }),
          `${plan.name} becomes ${name} on ${formatDay(plan.nextCharge)}.`,
        ),
    });

  return (
    <Stack gap="sm" component="section" aria-label={what}>
      <div>
        <Title order={3} size="h4">
          {what}
        </Title>
        <Text size="sm" c="dimmed">
          {text}
        </Text>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {offers.map((offer) => (
          <Paper key={offer.id} withBorder p={{ base: "md", sm: "lg" }} component="article" aria-label={offer.name}>
            <Stack h="100%" justify="space-between" gap="md">
              <div>
                <Title order={4} size="h5">
                  {offer.name}
                </Title>
                <Text fw={600} mt={4}>
                  {monthly(offer.periodicCharge, offer.currency)}
                </Text>
                {offer.description && (
                  <Text size="sm" c="dimmed" mt={4}>
                    {offer.description}
                  </Text>
                )}
                <List size="sm" mt="sm" spacing={4}>
                  {offer.packages.map((one) => (
                    <List.Item key={one.name}>
                      {one.size.toLocaleString("en")} {one.name.toLowerCase()}
                      <Text size="xs" c="dimmed">
                        {overrunOf(one, offer.currency)}
                      </Text>
                    </List.Item>
                  ))}
                </List>
              </div>
              <Group>
                {offer.id === own?.templateId ? (
                  <Badge variant="light" tt="none" fw={500}>
                    The account&apos;s plan
                  </Badge>
                ) : offer.id === own?.nextTemplateId ? (
                  <Badge variant="light" color="orange" tt="none" fw={500}>
                    From {formatDay(own.nextCharge)}
                  </Badge>
                ) : (
                  <Button
                    variant={own ? "default" : "filled"}
                    loading={pending}
                    onClick={() => (own ? change(offer, own) : take(offer))}
                  >
                    {own ? `Change to ${offer.name}` : `Take ${offer.name}`}
                  </Button>
                )}
              </Group>
            </Stack>
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}

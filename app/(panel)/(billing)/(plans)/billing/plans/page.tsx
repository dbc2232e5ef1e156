import { EmptyState, Paper, SimpleGrid, Stack, Title } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { PlansPageDocument, type PlanType } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { planTypes } from "./labels";
import { Offers } from "./offers";
import { OwnPlan } from "./own-plan";

const section = sectionById("SUBSCRIPTION_PLANS");

export const metadata: Metadata = { title: section.name };

export default async function PlansPage() {
  const { timeZone } = await requirePage("SUBSCRIPTION_PLANS");
  const { data } = await runQuery(PlansPageDocument, {});
  const plans = data?.plans ?? [];
  const offers = data?.planTemplates ?? [];
  const types = (Object.keys(planTypes) as PlanType[]).filter((type) => offers.some((offer) => offer.type === type));
  return (
    <Stack gap="xl">
      <PageHeader title={section.name} text={section.description} />
      <Stack component="section" aria-labelledby="own-plans">
        <Title order={2} size="h3" id="own-plans">
          The account&apos;s plans
        </Title>
        {plans.length === 0 ? (
          <Paper withBorder px="md" py="xl">
            <EmptyState
              title="No plan"
              description="The account pays for what it uses, piece by piece. A plan holds packages for each month at one price."
            />
          </Paper>
        ) : (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            {plans.map((plan) => (
              <OwnPlan key={plan.id} plan={plan} timeZone={timeZone} />
            ))}
          </SimpleGrid>
        )}
      </Stack>
      <Stack component="section" aria-labelledby="offers" gap="lg">
        <Title order={2} size="h3" id="offers">
          On offer
        </Title>
        {types.length === 0 ? (
          <Paper withBorder px="md" py="xl">
            <EmptyState
              title="Nothing is on offer"
              description="Whoever runs this server has put no plans on offer in the account's currency."
            />
          </Paper>
        ) : (
          types.map((type) => (
            <Offers
              key={type}
              type={type}
              offers={offers.filter((offer) => offer.type === type)}
              own={plans.find((plan) => plan.type === type)}
            />
          ))
        )}
      </Stack>
    </Stack>
  );
}

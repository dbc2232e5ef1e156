"use client";

import { Alert, Button, Group, Paper, Progress, Stack, Text, Title } from "@mantine/core";
import { modals } from "@mantine/modals";

import { dateIn, formatDay } from "@/app/_ui/time";
import { useAction } from "@/app/_ui/use-action";
import type { OwnPlanFragment } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { cancelPlan, keepPlan } from "./actions";
import { monthly, overrunOf, planTypes } from "./labels";

/** Renders one of the account's plans: its next charge, what is left of its packages, and how to cancel it. */
export function OwnPlan({ plan, timeZone }: { plan: OwnPlanFragment; timeZone: string }) {
  const [pending, run] = useAction();
  const {
    id,
    version,
    name,
    type,
    periodicCharge,
    currency,
    packages,
    endsAtNextCharge,
    nextName,
    nextPeriodicCharge,
  } = plan;
  const day = formatDay(plan.nextCharge);
  const changes = endsAtNextCharge || nextName !== null;

  const cancel = () =>
    modals.openConfirmModal({
      title: `Cancel ${name}?`,
      children: (
        <Text size="sm">
          It can be used until {day}, which is paid for, and ends then. Nothing is charged any more and nothing is paid
          back.
        </Text>
      ),
      labels: { confirm: `Cancel ${name}`, cancel: "Keep it" },
      cancelProps: { "data-autofocus": true },
      confirmProps: { color: "red.9" },
      onConfirm: () => run(() => cancelPlan({ id: String(id), version }), `${name} ends on ${day}.`),
    });
  const keep = () =>
    modals.openConfirmModal({
      title: `Keep ${name}?`,
      children: (
        <Text size="sm">
          It goes on as it is: {formatAmount(periodicCharge)} {currency} are charged on {day}, and each month after.
        </Text>
      ),
      labels: { confirm: `Keep ${name}`, cancel: "Leave it so" },
      onConfirm: () => run(() => keepPlan({ id: String(id), version }), `${name} goes on.`),
    });

  return (
    <Paper withBorder p={{ base: "md", sm: "lg" }} component="article" aria-label={name} aria-busy={pending}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Title order={3} size="h4">
              {name}
            </Title>
            <Text size="sm" c="dimmed">
              {planTypes[type].name}, {monthly(periodicCharge, currency)}, since{" "}
              {formatDay(dateIn(new Date(plan.startedAt), timeZone))}
            </Text>
          </div>
          {changes ? (
            <Button variant="default" onClick={keep} loading={pending}>
              Keep {name}
            </Button>
          ) : (
            <Button variant="default" onClick={cancel} loading={pending}>
              Cancel plan
            </Button>
          )}
        </Group>
        {changes ? (
          <Alert color="orange" p="sm" styles={{ message: { color: "var(--mantine-color-text)" } }}>
            {endsAtNextCharge
              ? `It ends on ${day}.`
              : `It becomes ${nextName} on ${day}, for ${monthly(nextPeriodicCharge!, currency)}.`}
          </Alert>
        ) : (
          <Text size="sm">
            Next charge: {formatAmount(periodicCharge)} {currency} on {day}
          </Text>
        )}
        {packages.map((one) => (
          <div key={one.name}>
            <Group justify="space-between" gap="xs">
              <Text size="sm" fw={600}>
                {one.name}
              </Text>
              <Text size="sm">
                {one.left.toLocaleString("en")} of {one.size.toLocaleString("en")} left
                {one.overrun > 0 && `, ${one.overrun.toLocaleString("en")} more used`}
              </Text>
            </Group>
            <Progress
              value={(100 * one.left) / one.size}
              size="sm"
              my={4}
              aria-label={`${one.name}: ${one.left} of ${one.size} left`}
            />
            <Text size="xs" c="dimmed">
              {overrunOf(one, currency)}
            </Text>
          </div>
        ))}
      </Stack>
    </Paper>
  );
}

import { SimpleGrid, Text } from "@mantine/core";
import type { Route } from "next";

import { PaperLink } from "@/app/_shell/links";
import { states as verificationStates } from "@/app/(panel)/(account)/settings/verification/labels";
import type { ControlPanelQuery } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import classes from "./numbers.module.css";

interface Count {
  totalCount: number;
  totalCountEstimated: boolean;
}

interface NumbersProps {
  account: Pick<NonNullable<ControlPanelQuery["account"]>, "subusers" | "active" | "disabled">;
  /** Figures of the sections that the viewer can access. */
  held: Pick<
    ControlPanelQuery,
    "billing" | "payments" | "phoneNumbers" | "sipRegistrations" | "callerIds" | "verifications"
  >;
  sessions: number;
}

/** Renders the figures that the viewer can see, each linked to its list. */
export function Numbers({ account: { subusers, active, disabled }, held, sessions }: NumbersProps) {
  const { billing, payments, phoneNumbers, sipRegistrations, callerIds, verifications } = held;
  const figures = [
    { name: "Balance", figure: billing && `${formatAmount(billing.balance)} ${billing.currency}`, href: "/billing" },
    { name: "Pending payments", figure: inDigits(payments), href: "/billing?status=PENDING" },
    {
      name: "Verification",
      figure: verifications && verificationStates[verifications[0]?.status ?? "NONE"].label,
      href: "/settings/verification",
    },
    { name: "Numbers that end at their renewal", figure: inDigits(phoneNumbers), href: "/numbers?state=NOT_RENEWED" },
    {
      name: "SIP registrations that fail",
      figure: inDigits(sipRegistrations),
      href: "/sip-registrations?state=FAILED",
    },
    { name: "Caller IDs that expire soon", figure: inDigits(callerIds), href: "/settings/caller-ids?state=EXPIRING" },
    { name: "Subusers", figure: inDigits(subusers), href: "/subusers" },
    { name: "Active subusers", figure: inDigits(active), href: "/subusers?status=ACTIVE" },
    { name: "Disabled subusers", figure: inDigits(disabled), href: "/subusers?status=DISABLED" },
    { name: sessions === 1 ? "Your open session" : "Your open sessions", figure: String(sessions), href: "/sessions" },
  ].filter(({ figure }) => figure != null);
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
      {figures.map(({ name, figure, href }) => (
        <PaperLink key={name} href={href as Route} p="md" className={classes.figure}>
          <Text fz={{ base: 22, sm: 28 }} fw={650} lh={1.2} className={classes.digits}>
            {figure}
          </Text>
          <Text size="sm" c="dimmed">
            {name}
          </Text>
        </PaperLink>
      ))}
    </SimpleGrid>
  );
}

const inDigits = (count: Count | null | undefined) =>
  count ? `${count.totalCountEstimated ? "about " : ""}${count.totalCount.toLocaleString("en")}` : undefined;

import { SimpleGrid, Text } from "@mantine/core";
import type { Route } from "next";

import { PaperLink } from "@/app/_shell/links";
import classes from "./numbers.module.css";

interface Count {
  totalCount: number;
  totalCountEstimated: boolean;
}

interface NumbersProps {
  subusers?: Count | null;
  active?: Count | null;
  disabled?: Count | null;
  sessions: number;
}

/** The figures that the viewer may see, each a way to the list behind it. */
export function Numbers({ subusers, active, disabled, sessions }: NumbersProps) {
  const figures = [
    { name: "Subusers", figure: inDigits(subusers), href: "/subusers" },
    { name: "Active subusers", figure: inDigits(active), href: "/subusers?status=ACTIVE" },
    { name: "Disabled subusers", figure: inDigits(disabled), href: "/subusers?status=DISABLED" },
    { name: sessions === 1 ? "Your open session" : "Your open sessions", figure: String(sessions), href: "/sessions" },
  ].filter(({ figure }) => figure !== undefined);
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
      {figures.map(({ name, figure, href }) => (
        <PaperLink key={name} href={href as Route} p="md" className={classes.figure}>
          <Text fz={28} fw={650} lh={1.2} className={classes.digits}>
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

import { Code, SimpleGrid, Text } from "@mantine/core";

import { When } from "@/app/_ui/when";

import type { Row } from "./row";

/** Renders all details of a number. */
export function NumberDetails({ row, timeZone }: { row: Row; timeZone: string }) {
  const facts: [string, React.ReactNode][] = [
    ["Country", row.country],
    ["Region", row.region || "none"],
    ["Category", row.category],
    ["Bought", <When key="bought" at={row.bought} timeZone={timeZone} />],
    ["Next renewal", row.renewsItself ? row.renewal : `${row.renewal}, ends then`],
    ["Price of a month", row.price],
    ["State", [row.state.text, row.state.note].filter(Boolean).join(". ")],
    ["Proof that it needs", row.proof ?? "none"],
    ["Application", row.applicationName ?? "none"],
    ["Rule", row.applicationName ? (row.ruleName ?? "the first that fits") : "none"],
    ["Messages", row.sms],
    ["Messages are sent to", row.callbackUrl ? <Code key="callback">{row.callbackUrl}</Code> : "nowhere"],
    ["Emergency calls", row.emergency.works ? "work" : row.emergency.wanted ? "asked for, not set up yet" : "off"],
    ...(row.subscriptionId ? ([["Subscription", row.subscriptionId]] as [string, string][]) : []),
    ["Number's id", row.id],
    ["Last changed", <When key="modified" at={row.modified} timeZone={timeZone} />],
  ];
  return (
    <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 4 }} m={0} p="md" spacing="md">
      {facts.map(([name, value]) => (
        <div key={name}>
          <Text component="dt" size="xs" c="dimmed">
            {name}
          </Text>
          <Text component="dd" size="sm" m={0} style={{ overflowWrap: "anywhere" }}>
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}

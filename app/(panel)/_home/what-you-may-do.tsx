import {
  Accordion,
  AccordionControl,
  AccordionItem,
  AccordionPanel,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from "@mantine/core";
import type { Route } from "next";

import { AnchorLink } from "@/app/_shell/links";
import type { ControlPanelQuery } from "@/graphql/operations.generated";
import { groups, sectionById } from "@/lib/policy/sections";

type HeldRole = NonNullable<ControlPanelQuery["viewer"]>["roles"][number];
type HeldSection = NonNullable<ControlPanelQuery["viewer"]>["sections"][number];

// With more sections than this, all groups start collapsed.
const FEW = 12;

interface WhatYouMayDoProps {
  roles: HeldRole[];
  sections: HeldSection[];
  wide: boolean;
}

/** Renders the viewer's roles and the sections that they open, grouped as in the navigation. */
export function WhatYouMayDo({ roles, sections, wide }: WhatYouMayDoProps) {
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="may-do">
      <Title order={2} id="may-do" size="h3">
        What you may do
      </Title>
      <Stack gap="xs" mt="sm">
        {roles.map(({ name, description }) => (
          <Text key={name} size="sm">
            <strong>{name}</strong>: {description}
          </Text>
        ))}
      </Stack>
      <Accordion multiple defaultValue={sections.length > FEW ? [] : [...groups]} variant="contained" mt="lg" order={3}>
        {groups.map((group) => {
          const held = sections.filter(({ id }) => sectionById(id).place.group === group);
          if (held.length === 0) return null;
          return (
            <AccordionItem key={group} value={group}>
              <AccordionControl>
                <Text span fw={600} size="sm">
                  {group}
                </Text>
                <Text span c="dimmed" size="sm" ml="xs">
                  {held.length === 1 ? "1 section" : `${held.length} sections`}
                </Text>
              </AccordionControl>
              <AccordionPanel>
                <SimpleGrid cols={{ base: 1, sm: 2, lg: wide ? 3 : 2 }} spacing="lg" verticalSpacing="sm">
                  {held.map((section) => (
                    <Held key={section.id} {...section} />
                  ))}
                </SimpleGrid>
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </Paper>
  );
}

/** Renders a section with its description, linked when it has a page. */
function Held({ id, name, description }: HeldSection) {
  const { path } = sectionById(id).place;
  return (
    <div>
      <Text size="sm" fw={600}>
        {path ? (
          <AnchorLink href={path as Route} inherit>
            {name}
          </AnchorLink>
        ) : (
          name
        )}
      </Text>
      <Text size="sm" c="dimmed">
        {description}
      </Text>
    </div>
  );
}

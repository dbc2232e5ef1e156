import { Paper, SimpleGrid, Text } from "@mantine/core";
import type { Route } from "next";

import { PaperLink } from "@/app/_shell/links";
import { inDigits, kinds } from "@/app/(panel)/(applications)/applications/contents";
import type { ContentsFragment } from "@/graphql/operations.generated";
import { tabPath } from "@/lib/policy/navigation";

interface ContentsFiguresProps {
  applicationId: string;
  contents: ContentsFragment;
  /** Slugs of the tabs that the viewer can access. */
  held: readonly string[];
}

/** Renders how many objects of each kind the application has, linked where the viewer has access. */
export function ContentsFigures({ applicationId, contents, held }: ContentsFiguresProps) {
  return (
    <SimpleGrid cols={{ base: 2, xs: 3, md: 4, xl: 6 }} spacing="sm">
      {kinds.map(({ key, one, many, slug }) => {
        const count = contents[key];
        const name = count === 1 ? one : many;
        const figure = (
          <>
            <Text fz={22} fw={650} lh={1.2}>
              {inDigits(count)}
            </Text>
            <Text size="sm" c="dimmed">
              {name.charAt(0).toUpperCase() + name.slice(1)}
            </Text>
          </>
        );
        return held.includes(slug) ? (
          <PaperLink key={key} href={tabPath(applicationId, slug) as Route} px="md" py="sm" c="inherit" td="none">
            {figure}
          </PaperLink>
        ) : (
          <Paper key={key} withBorder px="md" py="sm">
            {figure}
          </Paper>
        );
      })}
    </SimpleGrid>
  );
}

import { Stack, Text, Title } from "@mantine/core";

import type { Viewer } from "@/lib/platform/ctx";

import { AlreadyInChoice } from "./already-in-choice";

/** Renders a login page's content for a viewer who is already logged in. */
export function AlreadyIn({ viewer, destination }: { viewer: Viewer; destination: string }) {
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} size="h2">
          You are logged in
        </Title>
        <Text size="sm" mt={4}>
          {viewer.isMainAccount ? (
            <>
              As the main account <strong>{viewer.accountName}</strong>.
            </>
          ) : (
            <>
              As <strong>{viewer.name}</strong> in the account <strong>{viewer.accountName}</strong>.
            </>
          )}
        </Text>
      </div>
      <AlreadyInChoice destination={destination} />
    </Stack>
  );
}

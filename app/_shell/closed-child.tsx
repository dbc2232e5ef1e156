import { Stack, Text, Title } from "@mantine/core";

import type { Viewer } from "@/lib/platform/ctx";

import { ReturnButton } from "./return-button";

/**
 * Renders a login page's content for a viewer whose child account was closed while they were in it, and whose own
 * session is still valid.
 */
export function ClosedChild({ above }: { above: Viewer }) {
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} size="h2">
          You are out of the child account
        </Title>
        <Text size="sm" mt={4}>
          It was deactivated, or you may not be in it any more. You are still logged in to your own account,{" "}
          <strong>{above.accountName}</strong>.
        </Text>
      </div>
      <ReturnButton accountName={above.accountName} />
    </Stack>
  );
}

import { Text } from "@mantine/core";

import { DeadEnd } from "./dead-end";
import { ButtonLink } from "./links";

/** Renders the 404 page, which is the same for another account's objects. */
export function NotFoundPage() {
  return (
    <DeadEnd code="404" title="There is nothing here" ways={<ButtonLink href="/">To the control panel</ButtonLink>}>
      <Text size="sm">The address is wrong, or what stood here was deleted.</Text>
    </DeadEnd>
  );
}

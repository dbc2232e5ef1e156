import { Text } from "@mantine/core";

import { DeadEnd } from "./dead-end";
import { ButtonLink } from "./links";

/** There is nothing at this address; something of another account looks just the same. */
export function NotFoundPage() {
  return (
    <DeadEnd code="404" title="There is nothing here" ways={<ButtonLink href="/">To the control panel</ButtonLink>}>
      <Text size="sm">The address is wrong, or what stood here was deleted.</Text>
    </DeadEnd>
  );
}

import { Text } from "@mantine/core";

/** Renders the description of an entry. */
export const Description = ({ children }: { children: string }) => (
  <Text size="sm" lineClamp={2} style={{ overflowWrap: "anywhere" }}>
    {children}
  </Text>
);

/** Renders a network, address or number in a monospaced font. */
export const Technical = ({ children }: { children: string }) => (
  <Text size="sm" fw={600} ff="monospace" style={{ overflowWrap: "anywhere" }}>
    {children}
  </Text>
);

import { Text } from "@mantine/core";

/** What somebody wrote about an entry. */
export const Description = ({ children }: { children: string }) => (
  <Text size="sm" lineClamp={2} style={{ overflowWrap: "anywhere" }}>
    {children}
  </Text>
);

/** A network, an address or a number, in letters that are told apart. */
export const Technical = ({ children }: { children: string }) => (
  <Text size="sm" fw={600} ff="monospace" style={{ overflowWrap: "anywhere" }}>
    {children}
  </Text>
);

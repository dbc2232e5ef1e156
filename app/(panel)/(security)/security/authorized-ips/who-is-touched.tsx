import { Alert, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";

interface WhoIsTouchedProps {
  ownAddress: string | null;
  /** Whether API clients at the viewer's own address are allowed. */
  letIn: boolean;
  /** Number of API clients seen recently. */
  programs: number;
}

/** Renders a notice of whom the lists affect, and the viewer's own address. */
export function WhoIsTouched({ ownAddress, letIn, programs }: WhoIsTouchedProps) {
  return (
    <Alert color="blue" icon={<IconInfoCircle aria-hidden />}>
      <Text size="sm">
        The lists count for programs that use the API; people in the panel are not touched. The deny list wins, and once
        the allow list has an entry, all other addresses are shut out.
      </Text>
      <Text size="sm" mt="xs">
        You are here from <strong>{ownAddress}</strong>: programs at this address are {letIn ? "let in" : "shut out"}.{" "}
        {programs > 0 &&
          `${programs === 1 ? "1 service account or API key was" : `${programs} service accounts and API keys were`} used within the last 30 days: make sure that their addresses are let in.`}
      </Text>
    </Alert>
  );
}

import { Text } from "@mantine/core";

import { Facts, RowDetails } from "@/app/_ui/row-details";

import type { Row } from "./row";

/** Renders a message's details; its text only when it was stored. */
export const SmsDetails = ({
  row: { text, fragments, deliveryStatus, problem, cost, transactionId },
}: {
  row: Row;
}) => (
  <RowDetails>
    <Facts
      facts={{
        Text: (
          <Text span inherit c={text === null ? "dimmed" : undefined} style={{ whiteSpace: "pre-wrap" }}>
            {text ?? "not kept"}
          </Text>
        ),
        Parts: fragments,
        Delivery: deliveryStatus?.toLowerCase(),
        Problem: problem,
        Cost: cost,
        Transaction: transactionId,
      }}
    />
  </RowDetails>
);

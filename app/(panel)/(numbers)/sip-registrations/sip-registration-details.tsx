import { Facts, RowDetails } from "@/app/_ui/row-details";
import { When } from "@/app/_ui/when";

import type { Row } from "./row";

/** Renders all details of a registration except its password. */
export const SipRegistrationDetails = ({ row, timeZone }: { row: Row; timeZone: string }) => (
  <RowDetails>
    <Facts
      facts={{
        "User name": row.sipUsername,
        "Authentication user": row.authUser || "the user name",
        Server: row.proxy,
        "Outbound proxy": row.outboundProxy || "none",
        "Kept registered": row.isPersistent ? "at all times" : "only while it is used",
        "Last answer": row.problem,
        Reported: <When at={row.reportedAt} timeZone={timeZone} />,
        Application: row.applicationName ?? "none",
        Rule: row.ruleName,
        User: row.userName,
        Bought: <When at={row.boughtAt} timeZone={timeZone} />,
        "Next renewal": row.renewal,
        "Price of a month": row.price,
        "Registration's id": row.id,
      }}
    />
  </RowDetails>
);

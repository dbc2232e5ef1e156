import { Facts, RowDetails } from "@/app/_ui/row-details";
import { When } from "@/app/_ui/when";

import type { Row } from "./row";

/** What the list leaves out of a registration. */
export const SipRegistrationFacts = ({ registration, timeZone }: { registration: Row; timeZone: string }) => (
  <RowDetails>
    <Facts
      facts={{
        "Authentication user": registration.authUser,
        "Outbound proxy": registration.outboundProxy,
        "Kept registered": registration.isPersistent ? "at all times" : "only while it is used",
        "The server's last answer": registration.problem,
        "Set up": <When at={registration.purchasedAt} timeZone={timeZone} />,
      }}
    />
  </RowDetails>
);

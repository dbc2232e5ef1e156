import { SubTabs } from "@/app/_ui/sub-tabs";

/** The two things that are proved: who owns the account, and where. */
export const VerificationTabs = () => (
  <SubTabs
    label="Verification"
    tabs={[
      { path: "/settings/verification", name: "Owner" },
      { path: "/settings/verification/addresses", name: "Addresses" },
    ]}
  />
);

import { SubTabs } from "@/app/_ui/sub-tabs";

/** Renders the two tabs of a verification: owner and addresses. */
export const VerificationTabs = () => (
  <SubTabs
    label="Verification"
    tabs={[
      { path: "/settings/verification", name: "Owner" },
      { path: "/settings/verification/addresses", name: "Addresses" },
    ]}
  />
);

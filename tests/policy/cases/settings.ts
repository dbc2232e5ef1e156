import type { Case } from "./case";

export const settingCases: Record<string, Case> = {
  "Query.sipRegistrations": { needs: ["SIP_REGISTRATIONS"], query: "{ sipRegistrations { totalCount nodes { id } } }", path: ["sipRegistrations"] },
  "Query.sipRegistrationPrice": { needs: ["SIP_REGISTRATIONS"], query: "{ sipRegistrationPrice { price currency } }", path: ["sipRegistrationPrice"] },
};

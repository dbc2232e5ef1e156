import { NOBODYS_ID } from "../../support/world";
import type { Case } from "./case";

export const verificationCallCases: Record<string, Case> = {
  "Mutation.takeVerificationCalls": {
    needs: ["engine"],
    query: "mutation { takeVerificationCalls { id } }",
    path: ["takeVerificationCalls"],
  },
  "Mutation.reportVerificationCall": {
    needs: ["engine"],
    query: "mutation($id: ID!) { reportVerificationCall(input: { id: $id, status: PLACED }) }",
    path: ["reportVerificationCall"],
    variables: () => ({ id: NOBODYS_ID }),
  },
};

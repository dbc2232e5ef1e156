import { ADDRESS, makeDocument, makeProof, makeVerification } from "../../support/verification";
import type { IdPlace, TenancyWorld } from "./place";

const verification = ({ account }: TenancyWorld) => makeVerification(account);
const proof = ({ account }: TenancyWorld) => makeProof(account);
const changing = (name: string, theirs: IdPlace["theirs"], answer = ""): IdPlace => ({
  query: `mutation($id: ID!) { ${name}(id: $id) ${answer} }`,
  theirs,
});

export const verificationIds: Record<string, IdPlace> = {
  "Mutation.submitVerification(id)": changing("submitVerification", verification, "{ verification { id } }"),
  "Mutation.withdrawVerification(id)": changing(
    "withdrawVerification",
    ({ account }) => makeVerification(account, "AWAITING_VERIFICATION"),
    "{ verification { id } }",
  ),
  "Mutation.deleteAccountDocument(id)": changing("deleteAccountDocument", async ({ account }) =>
    makeDocument(account, { verificationId: await makeVerification(account) }),
  ),
  "Query.addressProof(id)": { query: "query($id: ID!) { addressProof(id: $id) { city } }", theirs: proof },
  "Mutation.updateAddressProof(id)": {
    query:
      "mutation($id: ID!, $input: AddressProofInput!) { updateAddressProof(id: $id, input: $input) { addressProof { id } } }",
    theirs: proof,
    variables: (id) => ({ id, input: ADDRESS }),
  },
  "Mutation.submitAddressProof(id)": changing("submitAddressProof", proof, "{ addressProof { id } }"),
  "Mutation.withdrawAddressProof(id)": changing(
    "withdrawAddressProof",
    ({ account }) => makeProof(account, "IN_PROGRESS"),
    "{ addressProof { id } }",
  ),
  "Mutation.deleteAddressProof(id)": changing("deleteAddressProof", proof),
};

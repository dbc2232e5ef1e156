import { sql } from "drizzle-orm";

import {
  ADDRESS,
  makeAgreement,
  makeDocument,
  makeProof,
  makeVerification,
  PERSON,
  signAgreement,
} from "../../support/verification";
import { asSuperuser } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const needs = ["VERIFICATION"];

/** Creates one verification with a document, shared by all reads. */
const shared = ({ account }: GridWorld) =>
  once(account, "verification", async () => {
    const verificationId = await makeVerification(account);
    await makeDocument(account, { verificationId });
    const addressProofId = await makeProof(account);
    await makeDocument(account, { addressProofId });
    return { id: addressProofId };
  });

/** Creates an open verification with a document, the account's newest. */
const open = async ({ account }: GridWorld) => {
  await asSuperuser(
    sql`update verifications set status = 'REJECTED' where account_id = ${account.id} and status <> 'VERIFIED'`,
  );
  const id = await makeVerification(account);
  await makeDocument(account, { verificationId: id });
  return { id };
};
/** Creates a verification with a signed agreement, the account's newest. */
const agreed = async ({ account }: GridWorld) => {
  const id = await makeVerification(account);
  await signAgreement(account, id, await makeAgreement(id));
  return {};
};
const proof = async ({ account }: GridWorld) => {
  const id = await makeProof(account);
  await makeDocument(account, { addressProofId: id });
  return { id };
};

const verification = {
  needs,
  behind: { needs: "VERIFICATION", path: ["verifications"] },
  query: (field: string) => `query($read: Boolean = true) { verifications @include(if: $read) { ${field} } }`,
  path: ["verifications"],
  variables: async (world: GridWorld) => (await shared(world), {}),
};
const decided = { ...verification, isEmpty: true };
const address = {
  needs,
  behind: { needs: "VERIFICATION", path: ["addressProof"] },
  query: (field: string) => `query($id: ID!) { addressProof(id: $id) { ${field} } }`,
  path: ["addressProof"],
  variables: shared,
};
const changing = (name: string, variables: Case["variables"], answer = ""): Case => ({
  needs,
  query: `mutation($id: ID!) { ${name}(id: $id) ${answer} }`,
  path: [name],
  variables,
});

/** Cases of the account's owner and its address proofs. */
export const verificationCases: Record<string, Case> = {
  "Query.verifications": { ...verification, behind: undefined, query: verification.query("id") },
  ...fieldCases("Verification", verification, [
    "status",
    "creationType",
    "legalStatus",
    "particulars { firstName }",
    "comment",
    "documents { id }",
    "agreements { id }",
    "createdAt",
    "modifiedAt",
    "submittedAt",
    "version",
  ]),
  ...fieldCases("Verification", decided, ["decidedAt"]),
  ...fieldCases(
    "Particulars",
    {
      ...verification,
      query: (field) => verification.query(`particulars { ${field} }`),
      path: ["verifications", "particulars"],
    },
    [
      "firstName",
      "lastName",
      "birthDate",
      "identityDocument",
      "companyName",
      "registrationNumber",
      "taxNumber",
      "countryCode",
      "address",
      "representative",
      "endUsers",
    ],
  ),
  ...fieldCases(
    "Agreement",
    {
      ...verification,
      query: (field) => verification.query(`agreements { ${field} }`),
      path: ["verifications", "agreements"],
      variables: agreed,
    },
    ["number", "date", "kind", "signing", "status", "documents { id }"],
  ),
  ...fieldCases(
    "AccountDocument",
    { ...address, query: (field) => address.query(`documents { ${field} }`), path: ["addressProof", "documents"] },
    ["kind", "fileName", "mediaType", "fileSize", "status", "comment", "uploadedBy", "uploadedAt"],
  ),
  "Mutation.saveVerification": {
    needs,
    query: "mutation($input: SaveVerificationInput!) { saveVerification(input: $input) { verification { id } } }",
    path: ["saveVerification"],
    variables: async (world) => (
      await open(world),
      { input: { legalStatus: "INDIVIDUAL", particulars: { ...PERSON, firstName: "Grace" } } }
    ),
  },
  "Mutation.submitVerification": changing("submitVerification", open, "{ verification { id } }"),
  "Mutation.withdrawVerification": changing(
    "withdrawVerification",
    async ({ account }) => ({ id: await makeVerification(account, "AWAITING_VERIFICATION") }),
    "{ verification { id } }",
  ),
  "Mutation.deleteAccountDocument": changing("deleteAccountDocument", async ({ account }) => ({
    id: await makeDocument(account, { addressProofId: await makeProof(account) }),
  })),

  "Query.addressProofs": { needs, query: "{ addressProofs { totalCount nodes { id } } }", path: ["addressProofs"] },
  "Query.addressProof": { ...address, behind: undefined, query: address.query("id") },
  ...fieldCases("AddressProof", address, [
    "countryCode",
    "phoneCategoryName",
    "salutation",
    "company",
    "firstName",
    "lastName",
    "ownerCountryCode",
    "city",
    "zipCode",
    "street",
    "building",
    "status",
    "rejectMessage",
    "documents { id }",
    "createdAt",
    "version",
  ]),
  ...fieldCases("AddressProof", { ...address, isEmpty: true }, ["decidedAt"]),
  "Mutation.addAddressProof": {
    needs,
    query: "mutation($input: AddressProofInput!) { addAddressProof(input: $input) { addressProof { id } } }",
    path: ["addAddressProof"],
    variables: async ({ account }) => (
      await asSuperuser(
        sql`delete from address_proofs where account_id = ${account.id} and regulation_address_id not in (select regulation_address_id from account_documents where regulation_address_id is not null)`,
      ),
      { input: ADDRESS }
    ),
  },
  "Mutation.updateAddressProof": {
    needs,
    query:
      "mutation($id: ID!, $input: AddressProofInput!) { updateAddressProof(id: $id, input: $input) { addressProof { id } } }",
    path: ["updateAddressProof"],
    variables: async ({ account }) => ({ id: await makeProof(account), input: { ...ADDRESS, city: "Potsdam" } }),
  },
  "Mutation.submitAddressProof": changing("submitAddressProof", proof, "{ addressProof { id } }"),
  "Mutation.withdrawAddressProof": changing(
    "withdrawAddressProof",
    async ({ account }) => ({ id: await makeProof(account, "IN_PROGRESS") }),
    "{ addressProof { id } }",
  ),
  "Mutation.deleteAddressProof": changing("deleteAddressProof", proof),
};

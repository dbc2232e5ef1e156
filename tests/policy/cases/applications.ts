import { unique } from "../../support/names";
import { type Case, fieldCases } from "./case";

const application = {
  query: (field: string) => `query($id: ID!) { application(id: $id) { ${field} } }`,
  path: ["application"],
  variables: ({ applicationId }: { applicationId: string }) => ({ id: applicationId }),
};

export const applicationCases: Record<string, Case> = {
  "Query.applications": {
    needs: ["APPLICATIONS"],
    query: "{ applications { totalCount nodes { name } } }",
    path: ["applications"],
  },
  "Query.application": { ...application, needs: ["APPLICATIONS"], query: application.query("name") },
  ...fieldCases(
    "Application",
    { ...application, needs: ["APPLICATIONS"], behind: { needs: "APPLICATIONS", path: ["application"] } },
    ["description", "icon", "modifiedAt"],
  ),
  ...fieldCases(
    "Application",
    { ...application, needs: ["APPLICATION"], behind: { needs: "APPLICATIONS", path: ["application"] } },
    ["createdAt", "secureRecordStorage", "version"],
  ),
  ...fieldCases(
    "Application",
    { ...application, needs: ["APPLICATION"], behind: { needs: "APPLICATIONS", path: ["application"] } },
    [
      "contents { scenarios rules users phoneNumbers whatsappNumbers sipRegistrations queues smartQueues callLists keyValueItems secrets }",
      "callDays { date sessions successful isCapped }",
      "renewals { phoneNumbers phoneNumbersLost sipRegistrations }",
    ],
  ),
  ...fieldCases(
    "Application",
    {
      ...application,
      needs: [],
      anyOf: ["APPLICATION_PHONE_NUMBERS", "PHONE_NUMBERS"],
      behind: { needs: "APPLICATIONS", path: ["application"] },
    },
    ["numberRenewals { id name on renewsItself }"],
  ),
  ...fieldCases(
    "Application",
    {
      ...application,
      needs: [],
      anyOf: ["APPLICATION_SIP_REGISTRATIONS", "SIP_REGISTRATIONS"],
      behind: { needs: "APPLICATIONS", path: ["application"] },
    },
    ["sipRegistrationRenewals { id name on renewsItself }"],
  ),
  "Mutation.updateApplication": {
    needs: ["APPLICATION", "application.update"],
    query: "mutation($input: UpdateApplicationInput!) { updateApplication(input: $input) { application { name } } }",
    path: ["updateApplication"],
    variables: async ({ account }) => ({ input: { id: await account.application(), name: unique("renamed-") } }),
  },
  "Mutation.deleteApplication": {
    needs: ["APPLICATION", "application.delete"],
    query: "mutation($input: DeleteApplicationInput!) { deleteApplication(input: $input) }",
    path: ["deleteApplication"],
    variables: async ({ account }) => {
      const name = unique("gone-");
      return { input: { id: await account.application(name), name } };
    },
  },
  "Mutation.addApplication": {
    needs: ["APPLICATIONS", "application.create"],
    query: "mutation($input: AddApplicationInput!) { addApplication(input: $input) { application { name } } }",
    path: ["addApplication"],
    variables: () => ({ input: { name: unique("new-") } }),
  },
};

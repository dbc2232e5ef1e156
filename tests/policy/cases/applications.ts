import { unique } from "../../support/names";
import { fieldCases, type Case } from "./case";

const application = {
  query: (field: string) => `query($id: ID!) { application(id: $id) { ${field} } }`,
  path: ["application"],
  variables: ({ applicationId }: { applicationId: string }) => ({ id: applicationId }),
};

export const applicationCases: Record<string, Case> = {
  "Query.applications": { needs: ["APPLICATIONS"], query: "{ applications { totalCount nodes { name } } }", path: ["applications"] },
  "Query.application": { ...application, needs: ["APPLICATIONS"], query: application.query("name") },
  ...fieldCases("Application", { ...application, needs: ["APPLICATIONS"], behind: { needs: "APPLICATIONS", path: ["application"] } }, ["description", "icon", "modifiedAt"]),
  ...fieldCases("Application", { ...application, needs: ["APPLICATION"], behind: { needs: "APPLICATIONS", path: ["application"] } }, ["createdAt", "secureRecordStorage", "version"]),
  "Mutation.addApplication": {
    needs: ["APPLICATIONS", "application.create"],
    query: "mutation($input: AddApplicationInput!) { addApplication(input: $input) { application { name } } }",
    path: ["addApplication"],
    variables: () => ({ input: { name: unique("new-") } }),
  },
};

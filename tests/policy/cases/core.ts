import { PASSWORD, unique } from "../../support/names";
import type { Case } from "./case";

const ownField = (field: string): Case => ({
  needs: ["SUBUSERS"],
  query: `{ viewer { subuser { ${field} } } }`,
  path: ["viewer", "subuser", field.split(" ")[0]!],
  forMain: { query: `query($id: ID!) { subuser(id: $id) { ${field} } }`, path: ["subuser", field.split(" ")[0]!] },
  variables: async ({ subuser }) => ({ id: (await subuser()).id }),
});

const writing = ["SUBUSER_EDITING", "subuser.write"];

/** Cases of the core: the account, its subusers and the audit log. */
export const coreCases: Record<string, Case> = {
  "Query.subusers": { needs: ["SUBUSERS"], query: "{ subusers { totalCount nodes { name } } }", path: ["subusers"] },
  "Query.subuser": {
    needs: ["SUBUSERS"],
    query: "query($id: ID!) { subuser(id: $id) { name } }",
    path: ["subuser"],
    variables: async ({ subuser }) => ({ id: (await subuser()).id }),
  },
  "Query.auditLog": { needs: ["AUDIT_LOG"], query: "{ auditLog { totalCount nodes { action } } }", path: ["auditLog"] },
  "Account.email": { needs: ["PROFILE"], query: "{ account { email } }", path: ["account", "email"] },
  "Account.createdAt": { needs: ["PROFILE"], query: "{ account { createdAt } }", path: ["account", "createdAt"] },
  "Account.loginLink": {
    needs: ["SUBUSERS"],
    query: "{ account { loginLink { id url } } }",
    path: ["account", "loginLink"],
  },
  "Account.subusers": {
    needs: ["SUBUSERS"],
    query: "{ account { subusers { totalCount nodes { name } } } }",
    path: ["account", "subusers"],
  },
  "Account.auditLog": {
    needs: ["AUDIT_LOG"],
    query: "{ account { auditLog { nodes { action } } } }",
    path: ["account", "auditLog"],
  },
  "Subuser.description": ownField("description"),
  "Subuser.roles": ownField("roles { name }"),
  "Subuser.status": ownField("status"),
  "Subuser.mustChangePassword": ownField("mustChangePassword"),
  "Subuser.version": ownField("version"),
  "Subuser.createdAt": ownField("createdAt"),
  "Subuser.lastLoginAt": ownField("lastLoginAt"),
  "Subuser.openSessions": ownField("openSessions"),
  "Mutation.addSubuser": {
    needs: ["SUBUSERS", "subuser.write"],
    query: "mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { name } loginLink { id } } }",
    path: ["addSubuser"],
    variables: () => ({ input: { name: unique("new-"), password: PASSWORD, roles: ["Support"] } }),
  },
  "Mutation.updateSubuser": {
    needs: writing,
    query:
      'mutation($id: ID!) { updateSubuser(input: { id: $id, description: "changed" }) { subuser { description } } }',
    path: ["updateSubuser"],
    variables: async ({ subuser }) => ({ id: (await subuser()).id }),
  },
  "Mutation.resetSubuserPassword": {
    needs: writing,
    query: "mutation($input: ResetSubuserPasswordInput!) { resetSubuserPassword(input: $input) { subuser { name } } }",
    path: ["resetSubuserPassword"],
    variables: async ({ subuser }) => ({ input: { id: (await subuser()).id, password: `${PASSWORD} again` } }),
  },
  "Mutation.deleteSubuser": {
    needs: writing,
    query: "mutation($id: ID!) { deleteSubuser(id: $id) }",
    path: ["deleteSubuser"],
    variables: async ({ subuser }) => ({ id: (await subuser()).id }),
  },
  "Mutation.endSubuserSessions": {
    needs: writing,
    query: "mutation($id: ID!) { endSubuserSessions(subuserId: $id) }",
    path: ["endSubuserSessions"],
    variables: async ({ subuser }) => ({ id: (await subuser()).id }),
  },
};

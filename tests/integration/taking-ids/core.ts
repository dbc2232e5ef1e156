import { PASSWORD } from "../../support/names";
import type { IdPlace, TenancyWorld } from "./place";

const support = ({ support: { id } }: TenancyWorld) => id;
const session = ({ owner }: TenancyWorld) => owner.ctx.viewer.session.id;

export const coreIds: Record<string, IdPlace> = {
  "Query.subuser(id)": { query: "query($id: ID!) { subuser(id: $id) { name roles { name } } }", theirs: support },
  "Query.auditLog(actor)": {
    query: "query($id: ID!) { auditLog(actor: $id) { totalCount nodes { id } } }",
    theirs: support,
  },
  "Account.auditLog(actor)": {
    query: "query($id: ID!) { account { auditLog(actor: $id) { totalCount nodes { id } } } }",
    theirs: support,
  },
  "UpdateSubuserInput.id": {
    query:
      "mutation($id: ID!) { updateSubuser(input: { id: $id, status: DISABLED, roles: [Support] }) { subuser { id } } }",
    theirs: support,
  },
  "ResetSubuserPasswordInput.id": {
    query: `mutation($id: ID!) { resetSubuserPassword(input: { id: $id, password: "${PASSWORD}" }) { subuser { id } } }`,
    theirs: support,
  },
  "Mutation.deleteSubuser(id)": { query: "mutation($id: ID!) { deleteSubuser(id: $id) }", theirs: support },
  "Mutation.endSubuserSessions(subuserId)": {
    query: "mutation($id: ID!) { endSubuserSessions(subuserId: $id) }",
    theirs: support,
  },
  "Mutation.endSession(id)": { query: "mutation($id: ID!) { endSession(id: $id) }", theirs: session },
};

import type { IdPlace } from "./place";

export const applicationIds: Record<string, IdPlace> = {
  "Query.application(id)": {
    query: "query($id: ID!) { application(id: $id) { name } }",
    theirs: ({ account }) => account.application(),
  },
  "UpdateApplicationInput.id": {
    query:
      'mutation($id: ID!) { updateApplication(input: { id: $id, description: "changed" }) { application { name } } }',
    theirs: ({ account }) => account.application(),
  },
  "DeleteApplicationInput.id": {
    query: 'mutation($id: ID!) { deleteApplication(input: { id: $id, name: "theirs" }) }',
    theirs: ({ account }) => account.application("theirs"),
  },
};

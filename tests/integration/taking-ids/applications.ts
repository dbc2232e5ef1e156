import type { IdPlace } from "./place";

export const applicationIds: Record<string, IdPlace> = {
  "Query.application(id)": { query: "query($id: ID!) { application(id: $id) { name } }", theirs: ({ account }) => account.application() },
};

import type { IdPlace } from "./place";

export const jobIds: Record<string, IdPlace> = {
  "Query.job(id)": { query: "query($id: ID!) { job(id: $id) { kind } }", theirs: () => 1 },
};

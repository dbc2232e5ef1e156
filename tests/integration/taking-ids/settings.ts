import type { IdPlace, TenancyWorld } from "./place";

const application = ({ account }: TenancyWorld) => account.application();

export const settingIds: Record<string, IdPlace> = {
  "Query.sipRegistrations(applicationId)": { query: "query($id: ID!) { sipRegistrations(applicationId: $id) { totalCount nodes { id } } }", theirs: application },
};

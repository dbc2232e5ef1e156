import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { filterArgs, loadUsersState } from "@/app/(panel)/(applications)/applications/[applicationId]/users/list-state";
import { type UserRowFragment, UsersExportDocument } from "@/graphql/operations.generated";

/** Exports an application's users as CSV, filtered as in the URL, without passwords. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/applications/[applicationId]/users/export">,
): Promise<Response> {
  const { applicationId: id } = await params;
  return downloadCsv(request, "APPLICATION_USERS", () => {
    const filter = filterArgs(loadUsersState(request));
    return {
      name: "users",
      columns,
      page: (ctx, after) =>
        queryPage(ctx, UsersExportDocument, { id, ...filter, after }, ({ application }) => application?.users),
    };
  });
}

const columns: CsvColumns<UserRowFragment> = {
  name: ({ name }) => name,
  display_name: ({ displayName }) => displayName,
  active: ({ active }) => (active ? "yes" : "no"),
  parent_accounting: ({ parentAccounting }) => (parentAccounting ? "yes" : "no"),
  live_balance: ({ liveBalance }) => liveBalance,
  fixed_balance: ({ fixedBalance }) => fixedBalance,
  custom_data: ({ customData }) => customData,
  skills: ({ skills }) => skills?.map(({ name }) => name).join("; "),
  acd_status: ({ acdStatus }) => acdStatus,
  "acd_status_since (UTC)": ({ acdStatusChangedAt }) =>
    acdStatusChangedAt && new Date(acdStatusChangedAt).toISOString(),
  applications: ({ applications }) => applications?.map(({ name }) => name).join("; "),
  "created (UTC)": ({ createdAt }) => createdAt && new Date(createdAt).toISOString(),
  "modified (UTC)": ({ modifiedAt }) => modifiedAt && new Date(modifiedAt).toISOString(),
};

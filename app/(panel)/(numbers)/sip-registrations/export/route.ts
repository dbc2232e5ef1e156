import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { loadSipState, sorts, states } from "@/app/(panel)/(numbers)/sip-registrations/list-state";
import { problemOf, stateOf } from "@/app/(panel)/(numbers)/sip-registrations/row";
import { SipRegistrationsExportDocument, type SipRegistrationsExportQuery } from "@/graphql/operations.generated";

/** Exports the account's SIP registrations as CSV, filtered as in the URL. */
export function GET(request: Request): Promise<Response> {
  return downloadCsv(request, "SIP_REGISTRATIONS", () => {
    const { q, state, application, sort } = loadSipState(request);
    const filter = { search: q, state, applicationId: application, sort: sorts[sort] };
    return {
      name: "sip-registrations",
      columns,
      page: (ctx, after) =>
        queryPage(
          ctx,
          SipRegistrationsExportDocument,
          { ...filter, after },
          ({ sipRegistrations }) => sipRegistrations,
        ),
    };
  });
}

type Node = NonNullable<SipRegistrationsExportQuery["sipRegistrations"]>["nodes"][number];

const columns: CsvColumns<Node> = {
  "User name": ({ sipUsername }) => sipUsername,
  Server: ({ proxy }) => proxy,
  "Authentication user": ({ authUser }) => authUser,
  "Outbound proxy": ({ outboundProxy }) => outboundProxy,
  State: (sip) => states[stateOf(sip)].label,
  Problem: (sip) => (stateOf(sip) === "FAILED" ? problemOf(sip) : ""),
  "Reported (UTC)": ({ lastUpdatedAt }) => lastUpdatedAt && new Date(lastUpdatedAt).toISOString(),
  Application: ({ applicationName }) => applicationName,
  Rule: ({ ruleName }) => ruleName,
  User: ({ userName }) => userName,
  "Price of a month": ({ subscriptionPrice }) => subscriptionPrice,
  "Next renewal": ({ nextSubscriptionRenewal }) => nextSubscriptionRenewal,
  "Set up (UTC)": ({ purchasedAt }) => purchasedAt && new Date(purchasedAt).toISOString(),
};

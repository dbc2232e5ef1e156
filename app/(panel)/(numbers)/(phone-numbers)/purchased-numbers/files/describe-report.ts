import { countryName } from "@/app/_ui/phone";
import { states } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/list-state";
import { categoryName } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/row";
import type { ReportInWords } from "@/app/(panel)/(platform)/reports/report-row";
import type { PhoneNumberState } from "@/graphql/operations.generated";

/** Filter as stored with a report. */
interface Filters {
  search?: string;
  countryCode?: string;
  categoryName?: string;
  state?: PhoneNumberState;
  attached?: boolean;
}

/** Describes the contents and filter of a number report as text. */
export const describeReport: ReportInWords = ({ kind, filters }) => {
  const { search, countryCode, categoryName: category, state, attached } = filters as Filters;
  const parts = [
    search && `with "${search}"`,
    countryCode && countryName(countryCode),
    category && categoryName(category),
    state && states[state].toLowerCase(),
    attached !== undefined && (attached ? "attached" : "not attached"),
  ].filter(Boolean);
  return {
    what: kind === "PHONE_NUMBERS" ? "A line for each number" : "A line for each number that waits",
    filter: parts.join(", ") || "all of them",
    totals: [],
  };
};

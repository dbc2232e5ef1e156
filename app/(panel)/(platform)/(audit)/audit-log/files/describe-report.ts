import { formatTime } from "@/app/_ui/time";
import type { ReportInWords } from "@/app/(panel)/(platform)/reports/report-row";

/** Filter as stored with a report. */
interface Filters {
  from?: string;
  to: string;
  actor?: string;
  action?: string;
  address?: string;
  objectKind?: string;
  objectId?: string;
  outcome?: string;
}

/** Describes the contents and filter of an audit log report as text. */
export const describeReport =
  (timeZone: string): ReportInWords =>
  ({ filters }) => {
    const { from, to, actor, action, address, objectKind, objectId, outcome } = filters as Filters;
    const until = formatTime(new Date(to), timeZone);
    return {
      what: "A line for each entry",
      filter: [
        from ? `${formatTime(new Date(from), timeZone)} to ${until}` : `until ${until}`,
        actor && `by ${actor}`,
        action,
        address && `from ${address}`,
        (objectKind || objectId) && `about ${[objectKind, objectId].filter(Boolean).join(" ")}`,
        outcome?.toLowerCase(),
      ]
        .filter(Boolean)
        .join(", "),
    };
  };

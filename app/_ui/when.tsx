import { formatTime } from "./time";

interface WhenProps {
  /** ISO time from the API; null when it has not happened. */
  at: string | null;
  timeZone: string;
  never?: string;
}

/** Renders a time in the account's time zone, with seconds and zone in the tooltip. */
export function When({ at, timeZone, never = "never" }: WhenProps) {
  if (!at) return <>{never}</>;
  const moment = new Date(at);
  const toTheSecond = formatTime(moment, timeZone, { seconds: true });
  return (
    <time dateTime={moment.toISOString()} title={`${toTheSecond} (${timeZone})`}>
      {toTheSecond.slice(0, -":00".length)}
    </time>
  );
}

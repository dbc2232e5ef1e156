import { formatTime } from "./time";

interface WhenProps {
  /** ISO text as the API gives it; nothing when it has not happened. */
  at: string | null;
  timeZone: string;
  never?: string;
}

/** A moment in the account's time zone; hovering tells the seconds and the zone. */
export function When({ at, timeZone, never = "never" }: WhenProps) {
  if (!at) return <>{never}</>;
  const moment = new Date(at);
  return (
    <time dateTime={moment.toISOString()} title={`${formatTime(moment, timeZone, { seconds: true })} (${timeZone})`}>
      {formatTime(moment, timeZone)}
    </time>
  );
}

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
  const toTheSecond = formatTime(moment, timeZone, { seconds: true });
  return (
    <time dateTime={moment.toISOString()} title={`${toTheSecond} (${timeZone})`}>
      {toTheSecond.slice(0, -":00".length)}
    </time>
  );
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a time in a time zone, e.g. "23 Nov 2026, 14:05"; the same on server and client. */
export function formatTime(at: Date, timeZone: string, { seconds = false } = {}): string {
  const { year, month, day, hour, minute, second } = wallClock(at, timeZone);
  const time = [hour, minute, ...(seconds ? [second] : [])].map((part) => String(part).padStart(2, "0")).join(":");
  return `${day} ${MONTHS[month - 1]} ${year}, ${time}`;
}

/** Returns the date in a time zone, as "2026-11-23". */
export function dateIn(at: Date, timeZone: string): string {
  const { year, month, day } = wallClock(at, timeZone);
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

/**
 * Returns the first moment of a date ("2026-11-23") in a time zone, also where clocks skip or repeat midnight,
 * optionally `days` later.
 */
export function startOfDay(date: string, timeZone: string, days = 0): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`) + days * DAY_MS;
  const wanted = new Date(midnight).toISOString().slice(0, 10);
  const candidates = [midnight - DAY_MS, midnight + DAY_MS]
    .map((near) => midnight - offset(near, timeZone))
    .sort((a, b) => a - b);
  return new Date(candidates.find((candidate) => dateIn(new Date(candidate), timeZone) === wanted) ?? candidates[0]!);
}

/** Returns the moment of a local time ("2026-11-23T14:05") in a time zone; null for an invalid time. */
export function momentIn(time: string, timeZone: string): Date | null {
  const wanted = Date.parse(`${time}Z`);
  if (Number.isNaN(wanted)) return null;
  const near = wanted - offset(wanted, timeZone);
  return new Date(wanted - offset(near, timeZone));
}

/** Formats a moment for a datetime-local input in a time zone: "2026-11-23T14:05". */
export function asLocalTime(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offset(at.getTime(), timeZone)).toISOString().slice(0, 16);
}

/** Returns a time zone's offset from UTC in milliseconds; positive is ahead. */
function offset(at: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(new Date(at), timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1_000) * 1_000;
}

function wallClock(at: Date, timeZone: string) {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type)!;
  return {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
    second: part("second"),
  };
}

/** Formats a date for display: "23 Dec 2026" for "2026-12-23". */
export function formatDay(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** Returns the number of days from today in a time zone to a date; negative when it is past. */
export function daysUntil(date: string, timeZone: string): number {
  return Math.round(
    (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${dateIn(new Date(), timeZone)}T00:00:00Z`)) / DAY_MS,
  );
}

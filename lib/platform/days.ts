const DAY_MS = 86_400_000;

/** Returns the UTC date of a moment as "2026-11-23", by which charges fall due. */
export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** Returns the date a number of days after another. */
export const daysAfter = (day: string, days: number) => dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS));

/**
 * Returns the date one month after another, clamped to the month's last day, then back to the original day of the
 * month: a subscription that began on 31 January is due on 28 February and on 31 March.
 */
export function monthAfter(day: string, began: Date): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const kept = date === daysIn(year, month) ? Math.max(date, began.getUTCDate()) : date;
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayOf(new Date(Date.UTC(nextYear, nextMonth - 1, Math.min(kept, daysIn(nextYear, nextMonth)))));
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

import fc from "fast-check";
import { expect, it } from "vitest";

import { dayOf, daysAfter, monthAfter } from "@/lib/platform/days";

const began = (day: string) => new Date(`${day}T15:00:00Z`);

it.each([
  ["2026-01-31", "2026-01-31", ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]],
  ["2027-12-30", "2027-12-30", ["2028-01-30", "2028-02-29", "2028-03-30"]],
  ["2026-11-25", "2026-11-25", ["2026-12-25", "2027-01-25"]],
  ["2026-02-28", "2026-02-28", ["2026-03-28"]],
  // It was paid again, on another day than it began.
  ["2026-06-12", "2026-06-05", ["2026-07-12"]],
])("what is due on %s and began on %s is due on %j then", (day, first, days) => {
  let due = day;
  const seen = days.map(() => (due = monthAfter(due, began(first))));
  expect(seen).toEqual(days);
});

it("keeps to the day on which it began in every month that has it, and never skips a month", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
      fc.integer({ min: 1, max: 40 }),
      (start, months) => {
        let due = dayOf(start);
        for (let i = 1; i <= months; i++) {
          due = monthAfter(due, start);
          const month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1));
          const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
          expect(due).toBe(`${dayOf(month).slice(0, 8)}${String(Math.min(start.getUTCDate(), last)).padStart(2, "0")}`);
        }
      },
    ),
  );
  expect(daysAfter("2026-02-27", 3)).toBe("2026-03-02");
});

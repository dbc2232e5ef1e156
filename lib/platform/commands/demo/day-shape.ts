import type { Chance } from "./chance";
import { daysAgo, type World } from "./world";

/** Relative load of each hour of a day, and of each weekday starting on Sunday; 1 is the busiest. */
export interface Shape {
  hours: readonly number[];
  days: readonly number[];
}

/** Support calls all day, most before and after lunch, few at night. */
export const SUPPORT_SHAPE: Shape = {
  hours: [
    0.03, 0.02, 0.02, 0.02, 0.03, 0.05, 0.12, 0.3, 0.65, 0.92, 1, 0.97, 0.86, 0.84, 0.93, 0.9, 0.76, 0.55, 0.36, 0.24,
    0.16, 0.1, 0.06, 0.04,
  ],
  days: [0.28, 1, 0.94, 0.9, 0.88, 0.82, 0.4],
};

/** Sales calls in office hours, none on Sunday. */
export const SALES_SHAPE: Shape = {
  hours: [0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0.7, 1, 0.95, 0.55, 0.7, 0.98, 0.92, 0.8, 0.35, 0.05, 0, 0, 0, 0, 0],
  days: [0, 0.92, 1, 1, 0.96, 0.7, 0.06],
};

/** Delivery notices when the vans are loaded, and again for customers who did not answer. */
export const DELIVERY_SHAPE: Shape = {
  hours: [0, 0, 0, 0, 0, 0, 0, 0.4, 1, 0.8, 0.35, 0.25, 0.5, 0.3, 0.2, 0.22, 0.3, 0.45, 0.3, 0.1, 0, 0, 0, 0],
  days: [0.1, 1, 1, 1, 1, 1, 0.75],
};

/** Returns the load of an hour of a day under a shape; days are counted back from today. */
export const busyness = (world: World, shape: Shape, day: number, hour: number) =>
  shape.days[daysAgo(world, day, 12).getUTCDay()]! * shape.hours[hour]!;

/** Returns a random moment in office hours within the last days, at least one hour ago. */
export function officeMoment(world: World, luck: Chance, days: number): Date {
  for (;;) {
    const [day, hour] = [luck.whole(0, days - 1), luck.whole(0, 23)];
    const moment = daysAgo(world, day, hour + luck.between(0, 1));
    if (luck.happens(busyness(world, SUPPORT_SHAPE, day, hour)) && world.now.getTime() - moment.getTime() > 3_600_000)
      return moment;
  }
}

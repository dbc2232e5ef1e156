import { createHash } from "node:crypto";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Seeded pseudo-random choices, the same in each run. */
export interface Chance {
  /** Returns an integer from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** Returns a number from `least` up to, but not including, `most`. */
  between(least: number, most: number): number;
  /** Returns true with this probability, 0 to 1. */
  happens(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Returns one of the names, with probability proportional to its weight. */
  weighted<Name extends string>(weights: Record<Name, number>): Name;
  /** Returns up to `count` distinct items of the list, in random order. */
  some<T>(list: readonly T[], count: number): T[];
  /** Returns a string of lower-case hexadecimal digits. */
  hex(length: number): string;
}

/** Returns a generator seeded by the part's name, so that changing one part of the demo leaves the others unchanged. */
export function chance(part: string): Chance {
  const generator = xoroshiro128plus(createHash("sha256").update(part).digest().readInt32BE());
  const whole = (least: number, most: number) => uniformInt(generator, least, most);
  const unit = () => uniformFloat64(generator);
  const pick = <T>(list: readonly T[]) => list[whole(0, list.length - 1)]!;
  return {
    whole,
    between: (least, most) => least + unit() * (most - least),
    happens: (probability) => unit() < probability,
    pick,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = unit() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries[0]!)[0];
    },
    some(list, count) {
      const rest = [...list];
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(whole(0, rest.length - 1), 1)[0]!);
    },
    hex: (length) => Array.from({ length }, () => whole(0, 15).toString(16)).join(""),
  };
}

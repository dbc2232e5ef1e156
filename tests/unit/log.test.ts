import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, it } from "vitest";

import { describe as describeError } from "@/lib/platform/log";

it("tells of a failed query without its parameters and without the database's own words", () => {
  const cause = Object.assign(new Error('invalid input syntax for type bigint: "my secret"'), { code: "22P02" });
  const told = JSON.stringify(
    describeError(new DrizzleQueryError("select $1", ["my secret", "$argon2id$hash"], cause)),
  );
  expect(told).toContain("select $1");
  expect(told).toContain("22P02");
  expect(told).not.toMatch(/my secret|argon2id/);
});

it("tells of any other error by its words, its place and its cause", () => {
  const told = JSON.stringify(describeError(new Error("outer", { cause: new Error("inner") })));
  expect(told).toMatch(/outer.*log\.test.*inner/);
});

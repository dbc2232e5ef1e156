import { existsSync } from "node:fs";
import { expect, it } from "vitest";

import { onServerOnly } from "../support/on-server-only";

it("names only test files that are there, so that a renamed one is on both databases until somebody says otherwise", () => {
  expect(Object.keys(onServerOnly).filter((file) => !existsSync(file))).toEqual([]);
});

import { afterEach, expect } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** Number of assertions of a test. */
    assertions?: number;
  }
}

// A test that makes fewer assertions than before still passes; the run's summary counts them.
afterEach(({ task }) => void (task.meta.assertions = expect.getState().assertionCalls));

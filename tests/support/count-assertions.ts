import { afterEach, expect } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** How many assertions a test made. */
    assertions?: number;
  }
}

// A test that makes fewer assertions than before looks as green as one that makes them all; the run's summary counts them.
afterEach(({ task }) => void (task.meta.assertions = expect.getState().assertionCalls));

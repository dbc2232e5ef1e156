import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";

import { makeAccount, withToken } from "@/tests/support/world";

const MINUTE = 60_000;

// Settings are read on first use, which is in the tests below.
process.env.SESSION_IDLE_MINUTES = "2";
afterAll(() => void delete process.env.SESSION_IDLE_MINUTES);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.now() }));
afterEach(() => void vi.useRealTimers());

const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

it("ends a session that was not used for longer than the setting", async () => {
  const { token } = await makeAccount();
  later(2 * MINUTE + 1);
  expect((await withToken(token)).viewer).toBeNull();
});

it("does not revive it by asking again", async () => {
  const { token } = await makeAccount();
  later(2 * MINUTE + 1);
  await withToken(token);
  later(1);
  expect((await withToken(token)).viewer).toBeNull();
});

it.each([30, 50, 70, 110])("keeps a session that is used every %i seconds", async (seconds) => {
  const { token } = await makeAccount();
  for (let use = 1; use <= 10; use++) {
    later(seconds * 1_000);
    expect((await withToken(token)).viewer, `use ${use}`).not.toBeNull();
  }
});

it("counts from the last use, not from an earlier one", async () => {
  const { token } = await makeAccount();
  for (const seconds of [59, 62, 59, 62]) {
    later(seconds * 1_000);
    expect((await withToken(token)).viewer, `unused for ${seconds} seconds`).not.toBeNull();
  }
});

it("still ends a session that is used all the time after 8 hours", async () => {
  const { token } = await makeAccount();
  for (let minute = 1.5; minute < 8 * 60; minute += 1.5) {
    later(1.5 * MINUTE);
    await withToken(token);
  }
  later(1.5 * MINUTE);
  expect((await withToken(token)).viewer).toBeNull();
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("TEST_CHEAP_PASSWORD_HASHES", undefined);
});
afterEach(() => vi.unstubAllEnvs());

const hashing = () => import("@/lib/access/auth/password-hash");

describe("a password's hash", () => {
  it("is argon2id with 46 MiB and two passes", async () => {
    const { hashPassword, isOutdated, verifyPassword } = await hashing();
    const hash = await hashPassword("violet harbor in the rain");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$/);
    expect(isOutdated(hash)).toBe(false);
    expect(await verifyPassword(hash, "violet harbor in the rain")).toBe(true);
    expect(await verifyPassword(hash, "violet harbor in the snow")).toBe(false);
  });

  it("is cheap where tests ask for it, and outdated for everybody else", async () => {
    vi.stubEnv("TEST_CHEAP_PASSWORD_HASHES", "yes");
    const cheap = await (await hashing()).hashPassword("violet harbor in the rain");
    expect(cheap).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/);
    vi.resetModules();
    vi.stubEnv("TEST_CHEAP_PASSWORD_HASHES", undefined);
    const { isOutdated, verifyPassword } = await hashing();
    expect(isOutdated(cheap)).toBe(true);
    expect(await verifyPassword(cheap, "violet harbor in the rain")).toBe(true);
  });

  it.each(["production", "development", ""])(
    "is never cheap with NODE_ENV=%s: the start stops with a line that names the setting",
    async (mode) => {
      vi.stubEnv("TEST_CHEAP_PASSWORD_HASHES", "yes");
      vi.stubEnv("NODE_ENV", mode);
      const { hashPassword } = await hashing();
      await expect(hashPassword("violet harbor in the rain")).rejects.toThrow(
        /^Setting TEST_CHEAP_PASSWORD_HASHES is for the project's own tests: .+$/,
      );
    },
  );
});

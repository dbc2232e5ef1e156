import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";

const [ONE, TWO] = [randomBytes(32).toString("base64"), randomBytes(32).toString("base64")];

/** Imports the sealing module as a process with these keys would. */
async function sealing(newest: string, ...old: string[]) {
  vi.resetModules();
  vi.stubEnv("ENCRYPTION_KEY", newest);
  vi.stubEnv("ENCRYPTION_KEYS_OLD", old.join(" "));
  return import("@/lib/platform/secrets/seal");
}
afterEach(() => vi.unstubAllEnvs());

describe("a sealed secret does not open", () => {
  it("in another account's row", async () => {
    const { seal, unseal } = await sealing(ONE);
    const sealed = seal(7, "secret");
    expect(() => unseal(8, sealed)).toThrow();
    expect(() => unseal(77, sealed)).toThrow();
  });

  it("when any of it was changed", async () => {
    const { seal, unseal } = await sealing(ONE);
    const sealed = seal(7, "a secret of some length");
    const start = sealed.lastIndexOf(":") + 1;
    const packed = Buffer.from(sealed.slice(start), "base64url");
    for (let byte = 0; byte < packed.length; byte += 1) {
      const changed = Buffer.from(packed);
      changed[byte]! ^= 1;
      expect(() => unseal(7, sealed.slice(0, start) + changed.toString("base64url")), `byte ${byte}`).toThrow();
    }
    expect(() => unseal(7, sealed.slice(0, start) + packed.subarray(0, 20).toString("base64url"))).toThrow();
    expect(() => unseal(7, sealed.slice(0, start) + packed.subarray(0, -1).toString("base64url"))).toThrow();
    expect(() => unseal(7, "")).toThrow();
    expect(() => unseal(7, "a secret of some length")).toThrow();
  });

  it("without its key, and the error names the key and not the secret", async () => {
    const sealed = (await sealing(ONE)).seal(7, "hunter2");
    const { unseal } = await sealing(TWO);
    expect(() => unseal(7, sealed)).toThrow(
      /key [0-9a-f]{16}, which is not among ENCRYPTION_KEY and ENCRYPTION_KEYS_OLD/,
    );
    expect(() => unseal(7, sealed)).not.toThrow(/hunter2/);
  });
});

describe("a sealed secret", () => {
  it.each(["", "x", "ключ 🗝", "a".repeat(8_192)])("opens again as it was: %.10s", async (secret) => {
    const { seal, unseal } = await sealing(ONE);
    expect(unseal(7, seal(7, secret))).toBe(secret);
  });

  it("has the form that the database takes, and another text each time", async () => {
    const { seal } = await sealing(ONE);
    const [one, two] = [seal(7, ""), seal(7, "")];
    expect(one).toMatch(/^v1:[0-9a-f]{16}:[A-Za-z0-9_-]{38,}$/);
    expect(one).not.toBe(two);
  });

  it("opens with an old key, and is known to be sealed with one", async () => {
    const sealed = (await sealing(ONE)).seal(7, "secret");
    const { unseal, isSealedWithOldKey, seal } = await sealing(TWO, ONE);
    expect(unseal(7, sealed)).toBe("secret");
    expect([isSealedWithOldKey(sealed), isSealedWithOldKey(seal(7, "secret"))]).toEqual([true, false]);
  });
});

describe("a fingerprint", () => {
  it("tells the same secret of the same account, by the newest key first", async () => {
    const [old] = (await sealing(ONE)).fingerprints(7, "secret");
    const { fingerprints } = await sealing(TWO, ONE);
    expect(fingerprints(7, "secret")).toEqual([expect.any(String), old]);
    expect(fingerprints(8, "secret")).not.toContain(old);
    expect(fingerprints(7, "Secret")).not.toContain(old);
  });
});

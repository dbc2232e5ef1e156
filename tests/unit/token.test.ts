import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import { hashToken, looksLikeToken, newLoginId, newToken } from "@/lib/access/auth/token";

const MANY = 2_000;
const ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";

describe("a session's token", () => {
  it("is 256 bits in base64url", () => {
    const token = newToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
  });

  it("is never the same twice", () => {
    expect(new Set(Array.from({ length: MANY }, newToken)).size).toBe(MANY);
  });

  it("is kept as its SHA-256", () => {
    const token = newToken();
    expect(hashToken(token)).toEqual(createHash("sha256").update(token).digest());
  });

  it("is known by its form", () => {
    const token = newToken();
    expect(looksLikeToken(token)).toBe(true);
    for (const text of [
      "",
      token.slice(1),
      `${token}a`,
      `${token}\n`,
      ` ${token.slice(1)}`,
      `${token.slice(1)}=`,
      `${token.slice(1)}\0`,
      `${token.slice(1)}é`,
    ]) {
      expect(looksLikeToken(text), JSON.stringify(text)).toBe(false);
    }
  });
});

describe("a login id", () => {
  const ids = Array.from({ length: MANY }, newLoginId);
  const letters = ids.join("");

  it("has 20 letters of an alphabet without look-alikes: more than 80 bits", () => {
    for (const id of ids) expect(id).toMatch(/^[23456789abcdefghjkmnpqrstvwxyz]{20}$/);
    expect(20 * Math.log2(ALPHABET.length)).toBeGreaterThan(80);
  });

  it("is never the same twice", () => expect(new Set(ids).size).toBe(MANY));

  it("uses every letter about as often: none off by a quarter, eight times what chance does", () => {
    const expected = letters.length / ALPHABET.length;
    for (const letter of ALPHABET) {
      const count = letters.split(letter).length - 1;
      expect(Math.abs(count - expected) / expected, letter).toBeLessThan(0.25);
    }
  });

  it("has every letter in every place", () => {
    for (let place = 0; place < 20; place++) expect(new Set(ids.map((id) => id[place])).size).toBe(ALPHABET.length);
  });
});

import { describe, expect, it } from "vitest";

import { PASSWORD_MAX, PASSWORD_MIN } from "@/lib/access/auth/password-length";
import { passwordProblem, passwordStrength } from "@/lib/access/auth/password-rules";

const GOOD = "violet harbor in the rain";

describe("a password is refused", () => {
  it.each([
    ["of no characters", "", /at least 15/],
    ["of 14 characters", "violet harbors", /at least 15/],
    ["of 14 characters that take 28 units", "🌙🦉🌊🪴🧭🍋🎈🐝🧵🏔🚲🧊🪁🌵", /at least 15/],
    ["of 129 characters", "violet harbor in the rain ".repeat(5).slice(0, 129), /at most 128/],
    ["that is one letter again and again", "a".repeat(20), /too common/],
    ["that walks over the keyboard", "qwertyuiopasdfghjkl", /too common/],
    ["that is a common one twice", "passwordpassword", /too common/],
    ["that counts", "123456789012345678", /too common/],
    ["that names the product", "my Gatehouse is here", /gatehouse/],
  ])("%s", (_what, password, sentence) => {
    expect(passwordProblem(password, [])).toMatch(sentence);
  });

  it.each(["acme-telecom and rain", "the ACME-Telecom harbor", "rain at the harbor acme-telecom"])(
    "that holds a name, in any case: %s",
    (password) => {
      expect(passwordProblem(password, ["nobody", "acme-telecom"])).toMatch(/acme-telecom/);
    },
  );
});

describe("a password is taken", () => {
  it.each([
    ["of 15 characters", "violet harbor i"],
    [
      "of 128 characters",
      `${GOOD} ${"over the old grey bridge to the market where nobody sells umbrellas ".repeat(3)}`.slice(0, 128),
    ],
    ["without a digit, a capital or a sign", "violetharborintherain"],
    ["with spaces around it", `  ${GOOD}  `],
    ["in any writing", "фиолетовая гавань под дождём"],
    ["of signs beyond one unit each", "🌙🦉🌊🪴🧭🍋🎈🐝🧵🏔🚲🧊🪁🌵🎻"],
    ["with a NUL and a line break", "violet\0harbor\r\nin the rain"],
  ])("%s", (_what, password) => {
    expect(passwordProblem(password, ["acme-telecom"])).toBeUndefined();
  });

  it("whatever it holds when a name is empty", () => {
    expect(passwordProblem(GOOD, ["", ""])).toBeUndefined();
  });
});

describe("the limits", () => {
  it("are 15 and 128 characters", () => expect([PASSWORD_MIN, PASSWORD_MAX]).toEqual([15, 128]));
});

describe("strength", () => {
  it("is 0 for a common password and 4 for a long phrase", () => {
    expect(passwordStrength("password")).toBe(0);
    expect(passwordStrength(GOOD)).toBe(4);
  });

  it("counts names as guessed", () => {
    expect(passwordStrength("zorbanquixel", ["zorbanquixel"])).toBeLessThan(passwordStrength("zorbanquixel"));
  });
});

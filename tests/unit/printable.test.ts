import { expect, it } from "vitest";

import { printable } from "@/lib/platform/commands/printable";

it("a text of an account's people stays in its line of the operator's terminal, as it was typed", () => {
  expect(printable("Müller & Söhne, Straße 1")).toBe("Müller & Söhne, Straße 1");
  expect(printable("Acme\n  document 7: IDENTITY, ACCEPTED")).toBe("Acme   document 7: IDENTITY, ACCEPTED");
  expect(printable("a\u001b[2J\u009b1Ab\u202ec\rd")).toBe("a [2J 1Ab c d");
});

import { describe, expect, it } from "vitest";

import { safePath } from "@/lib/platform/http/safe-path";

describe("an address that leads elsewhere becomes the start page", () => {
  it.each([
    null,
    undefined,
    "",
    "subusers",
    "https://evil.example",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r/evil.example",
    "\t//evil.example",
    "/a\\b",
    "/a\0b",
    "javascript:alert(1)",
    "data:text/html,x",
    "@evil.example",
    ".evil.example",
    " //evil.example",
    "http:/evil.example",
  ])("%j", (path) => expect(safePath(path)).toBe("/"));
});

describe("a path that leads out of itself stays here", () => {
  it.each([
    ["/a/..//evil.example", "//evil.example"],
    ["/.//evil.example", "//evil.example"],
    ["/..//evil.example", "//evil.example"],
    ["/%2e%2e//evil.example", "//evil.example"],
    ["/./\u2028/evil.example", "//evil.example"],
  ])("%j", (path, elsewhere) => {
    expect(safePath(path)).not.toBe(elsewhere);
    expect(new URL(safePath(path), "http://panel.example").host).toBe("panel.example");
  });
});

describe("a path of ours is kept with its query and fragment", () => {
  it.each([
    "/",
    "/subusers",
    "/subusers?search=a%20b&sort=NAME_ASC#row",
    "/login/abc",
    "/audit-log?from=2026-01-01T00:00:00Z",
    "/?next=//x",
    "/@somebody",
  ])("%s", (path) => expect(safePath(path)).toBe(path));
});

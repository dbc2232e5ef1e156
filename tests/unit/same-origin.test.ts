import { describe, expect, it, vi } from "vitest";

vi.stubEnv("NEXTAUTH_URL", "https://panel.example");
vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
const { originOf } = await import("@/lib/platform/http/same-origin");

const of = (headers: Record<string, string>) => originOf(new Headers(headers));

describe("foreign is", () => {
  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "" },
    { origin: "https://panel.example.evil.example" },
    { origin: "https://evil.example/panel.example" },
    { origin: "http://panel.example" },
    { origin: "https://panel.example:8443" },
    { origin: "https://panel.example@evil.example" },
    { origin: "https://evil.example", host: "panel.example" },
    { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
    { origin: "https://panel.example", "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  ])("%j", (headers) => expect(of(headers)).toBe("foreign"));
});

describe("unsaid is", () => {
  it.each<Record<string, string>>([
    {},
    { host: "panel.example" },
    { referer: "https://panel.example/" },
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "anything" },
  ])("%j", (headers) => expect(of(headers)).toBe("unsaid"));
});

describe("our own is", () => {
  it.each<Record<string, string>>([
    { origin: "https://panel.example" },
    { origin: "https://panel.example", host: "internal:3000" },
    { origin: "https://panel.example", "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "same-origin" },
    { origin: "http://localhost:3000", host: "localhost:3000" },
  ])("%j", (headers) => expect(of(headers)).toBe("same"));
});

import { describe, expect, it } from "vitest";

import { readableAddress, readNetwork, shortNetwork } from "@/lib/platform/net/network";

describe("a network", () => {
  it.each([
    "",
    "here",
    "192.0.2",
    "192.0.2.256",
    "010.0.0.1",
    "0x7f.0.0.1",
    "2130706433",
    "192.0.2.0/33",
    "192.0.2.0/-1",
    "192.0.2.0/",
    "192.0.2.0/24/24",
    "192.0.2.0/255.0.255.0",
    "192.0.2.0/0.0.0.255",
    "192.0.2.0/ffff::",
    "2001:db8::/129",
    "2001:db8::/255.255.0.0",
    "fe80::1%eth0",
    "192.0.2.1, 192.0.2.2",
    "example.com",
  ])("is refused as %j", (typed) => expect(readNetwork(typed)).toBeUndefined());

  it.each<[string, string, boolean]>([
    ["192.0.2.17", "192.0.2.17/32", false],
    ["192.0.2.0/24", "192.0.2.0/24", false],
    ["192.0.2.17/24", "192.0.2.0/24", true],
    ["192.0.2.0/255.255.255.0", "192.0.2.0/24", false],
    ["192.0.2.129 / 255.255.255.128", "192.0.2.128/25", true],
    ["10.11.12.13/13", "10.8.0.0/13", true],
    ["0.0.0.0/0", "0.0.0.0/0", false],
    ["2001:DB8:0:0::/32", "2001:db8::/32", false],
    ["2001:db8::1/ffff:ffff::", "2001:db8::/32", true],
    ["2001:db8:ffff::/33", "2001:db8:8000::/33", true],
    ["2001:db8::1", "2001:db8::1/128", false],
    ["::ffff:192.0.2.17", "192.0.2.17/32", false],
    ["::ffff:c000:211/120", "192.0.2.0/24", true],
    ["::/0", "::/0", false],
  ])("%s is %s", (typed, network, hostBitsCleared) => expect(readNetwork(typed)).toEqual({ network, hostBitsCleared }));

  it("is shown without its length where it is a single address", () => {
    expect(["192.0.2.1/32", "192.0.2.0/24", "2001:db8::1/128", "2001:db8::/32"].map(shortNetwork)).toEqual([
      "192.0.2.1",
      "192.0.2.0/24",
      "2001:db8::1",
      "2001:db8::/32",
    ]);
  });
});

describe("an address", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:DB8::0:1", "2001:db8::1"],
    ["fe80::1%eth0", "fe80::1"],
    ["unknown", undefined],
    ["", undefined],
  ])("%j is %j", (text, address) => expect(readableAddress(text)).toBe(address));
});

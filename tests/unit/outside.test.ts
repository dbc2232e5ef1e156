import { describe, expect, it } from "vitest";

import { assertOutsideHost, InsideAddressError, isOutside, outsideLookup } from "@/lib/platform/net/outside";

const inside = [
  "127.0.0.1",
  "127.8.9.1",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "100.100.100.200",
  "192.0.0.192",
  "192.0.2.1",
  "198.18.0.1",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "168.63.129.16",
  "::",
  "::1",
  "fe80::1",
  "fec0::1",
  "fc00::1",
  "fd00:ec2::254",
  "ff02::1",
  "100::1",
  "2001:db8::1",
  "2001::1",
  "2002:7f00:1::1",
  "3fff::1",
  "4000::1",
  "::ffff:127.0.0.1",
  "::ffff:a00:1",
  "::127.0.0.1",
  "64:ff9b::7f00:1",
  "64:ff9b::10.0.0.1",
  "64:ff9b::169.254.169.254",
  "64:ff9b:1::8.8.8.8",
  "localhost",
  "",
];
const outside = [
  "1.1.1.1",
  "8.8.8.8",
  "172.15.0.1",
  "172.32.0.1",
  "100.63.255.255",
  "2606:4700::1111",
  "::ffff:8.8.8.8",
  "64:ff9b::8.8.8.8",
];

/** Returns the result of a lookup for a name that resolves to these addresses. */
function lookUp(addresses: string[], all: boolean): Promise<unknown> {
  const records = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  const resolve = ((_name: string, _options: object, done: (error: null, found: object[]) => void) =>
    done(null, records)) as never;
  return new Promise((answer) =>
    outsideLookup(resolve)("receiver.example.com", { all }, (error, found) => answer(error ?? found)),
  );
}

describe("an address", () => {
  it.each(inside)("%s is inside", (address) => expect(isOutside(address)).toBe(false));
  it.each(outside)("%s is outside", (address) => expect(isOutside(address)).toBe(true));
});

describe("a host in a URL", () => {
  it.each([
    "http://127.1/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://017700000001/",
    "https://[::ffff:10.0.0.1]/",
    "https://[fd00::1]:8443/",
  ])("%s is refused, however it is written", (url) =>
    expect(() => assertOutsideHost(new URL(url))).toThrow(InsideAddressError),
  );
  it.each(["https://8.8.8.8/", "https://[2606:4700::1111]/", "https://receiver.example.com/"])(
    "%s is let through to the lookup",
    (url) => expect(() => assertOutsideHost(new URL(url))).not.toThrow(),
  );
});

describe("a lookup", () => {
  it("refuses a name that resolves to an inside address, also among outside ones", async () => {
    for (const addresses of [["10.0.0.1"], ["8.8.8.8", "::1"], ["64:ff9b::a00:1"], []]) {
      expect(await lookUp(addresses, true)).toBeInstanceOf(InsideAddressError);
      expect(await lookUp(addresses, false)).toBeInstanceOf(InsideAddressError);
    }
  });

  it("gives what it checked, in the form that was asked for", async () => {
    expect(await lookUp(["8.8.8.8"], false)).toBe("8.8.8.8");
    expect(await lookUp(["8.8.8.8"], true)).toEqual([{ address: "8.8.8.8", family: 4 }]);
  });
});

import { describe, expect, it } from "vitest";

import { credentialsOf } from "@/lib/applications/push-credentials/credentials-of";
import { readCertificate } from "@/lib/applications/push-credentials/read-certificate";

import { pushCertificate } from "../support/key-files";

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => "taken",
    (error: { details?: { fields?: Record<string, string> } }) => error.details?.fields,
  );

describe("a push certificate is refused with the field that is wrong:", () => {
  it("a wrong password", async () => {
    const { p12 } = pushCertificate({ password: "right" });
    for (const wrong of ["", "wrong", "right "])
      expect(await refusal(readCertificate(p12, wrong))).toEqual({
        password: expect.stringContaining("does not open"),
      });
  });

  it("a wrong password of a PEM file", async () => {
    const { lockedPem } = pushCertificate({ password: "right" });
    for (const wrong of ["", "wrong"])
      expect(await refusal(readCertificate(Buffer.from(lockedPem), wrong))).toEqual({
        password: expect.stringContaining("does not open"),
      });
  });

  it.each([
    ["no such file at all", Buffer.from("hello")],
    ["an empty file", Buffer.alloc(0)],
    ["zeros", Buffer.alloc(5_000)],
    ["a broken PEM", Buffer.from("-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n")],
    ["half of a file", pushCertificate().p12.subarray(0, 500)],
  ])("%s", async (_what, content) => {
    expect(await refusal(readCertificate(content, ""))).toEqual({ certificate: expect.any(String) });
  });

  it("a certificate without its key", async () => {
    expect(await refusal(readCertificate(Buffer.from(pushCertificate().certificateAlone), ""))).toEqual({
      certificate: expect.stringContaining("no private key"),
    });
    expect(await refusal(readCertificate(pushCertificate({ withKey: false }).p12, ""))).toEqual({
      certificate: expect.stringContaining("no private key"),
    });
  });

  it("a key that is another certificate's", async () => {
    const mixed = Buffer.from(pushCertificate().certificateAlone + pushCertificate().key);
    expect(await refusal(readCertificate(mixed, ""))).toEqual({
      certificate: expect.stringContaining("not the certificate's own"),
    });
  });

  it("a certificate that names no app", async () => {
    expect(await refusal(readCertificate(pushCertificate({ bundle: "not an app" }).p12, ""))).toEqual({
      certificate: expect.stringContaining("names no app"),
    });
  });

  it("a file that takes forever, without holding anybody else up", async () => {
    const { p12 } = pushCertificate({ password: "x" });
    // The file ends with its MAC's iteration count, a two-byte integer; it can be in the billions.
    expect(p12.subarray(-4)).toEqual(Buffer.from([0x02, 0x02, 0x08, 0x00]));
    const slow = withMoreRounds(p12);
    let turns = 0;
    const others = setInterval(() => (turns += 1), 20);
    expect(await refusal(readCertificate(slow, "x"))).toEqual({ certificate: expect.any(String) });
    clearInterval(others);
    expect(turns).toBeGreaterThan(50);
  }, 20_000);

  it("is refused as RATE_LIMITED, not as wrong input, for a form that comes while too many wait", async () => {
    const apple = { certificate: Buffer.alloc(9), password: "", fileName: "", isDevMode: false };
    const codes = await Promise.all(
      Array.from({ length: 8 }, () =>
        credentialsOf(1, "APPLE", { apple }).then(
          () => "taken",
          (error: { code?: string }) => error.code,
        ),
      ),
    );
    expect(new Set(codes)).toEqual(new Set(["BAD_USER_INPUT", "RATE_LIMITED"]));
  });
});

it("lets a few wait for such files, and no crowd", async () => {
  const slow = withMoreRounds(pushCertificate({ password: "x" }).p12);
  const answers = await Promise.all(
    Array.from({ length: 7 }, (_, index) =>
      index === 0
        ? refusal(readCertificate(slow, "x"))
        : readCertificate(slow.subarray(0, 9), "").catch((error: { code: string }) => error.code),
    ),
  );
  expect(answers.slice(1).sort()).toEqual([
    "BAD_USER_INPUT",
    "BAD_USER_INPUT",
    "BAD_USER_INPUT",
    "BAD_USER_INPUT",
    "BAD_USER_INPUT",
    "RATE_LIMITED",
  ]);
}, 20_000);

describe("a push certificate tells its app and its end:", () => {
  it.each(["3des", "aes256"] as const)("a .p12 file locked by %s", async (algorithm) => {
    const { p12, validTo } = pushCertificate({ password: "pass", bundle: "com.example.app.voip", algorithm });
    const { bundle, expiresAt } = await readCertificate(p12, "pass");
    expect({ bundle, at: Math.floor(expiresAt.getTime() / 1_000) }).toEqual({
      bundle: "com.example.app.voip",
      at: Math.floor(validTo.getTime() / 1_000),
    });
  });

  it("a .p12 file without a password, a PEM file, and one that is locked", async () => {
    expect((await readCertificate(pushCertificate().p12, "")).bundle).toBe("com.example.app");
    expect((await readCertificate(Buffer.from(pushCertificate().pem), "")).bundle).toBe("com.example.app");
    expect((await readCertificate(Buffer.from(pushCertificate({ password: "pass" }).lockedPem), "pass")).bundle).toBe(
      "com.example.app",
    );
  });
});

/**
 * Returns the same file with 2,000 million iterations: a four-byte integer in place of two bytes, and adjusted lengths.
 */
function withMoreRounds(p12: Buffer): Buffer {
  const longer = Buffer.concat([p12.subarray(0, -4), Buffer.from([0x02, 0x04, 0x77, 0x35, 0x94, 0x00])]);
  longer.writeUInt16BE(longer.readUInt16BE(2) + 2, 2);
  const seal = longer.lastIndexOf(Buffer.from([0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a])) - 2;
  longer.writeUInt8(longer.readUInt8(seal + 1) + 2, seal + 1);
  return longer;
}

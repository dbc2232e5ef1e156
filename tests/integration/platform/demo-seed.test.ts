import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";

import { logIn, logInSubuser } from "@/lib/access/auth/log-in";
import { fillDemo } from "@/lib/platform/commands/demo/fill";
import { seedDemo } from "@/lib/platform/commands/demo-seed";
import { grantableRoleNames } from "@/lib/policy/roles";
import { anonymous } from "@/tests/support/world";

// Filling the account is tested separately.
vi.mock("@/lib/platform/commands/demo/fill", () => ({ fillDemo: vi.fn() }));

const folder = mkdtempSync(join(tmpdir(), "gatehouse-demo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("takes up a start that was cut off where it ended, and then leaves everything as it is", async () => {
  const fill = vi.mocked(fillDemo);
  fill.mockRejectedValueOnce(new Error("The power is out."));
  await expect(seedDemo(folder)).rejects.toThrow("The power is out.");
  const { account } = JSON.parse(readFileSync(join(folder, "demo.json"), "utf8")) as { account: { password: string } };

  const demo = await seedDemo(folder);
  expect(fill).toHaveBeenCalledTimes(2);
  expect(demo.account.password).toBe(account.password);
  expect(statSync(join(folder, "demo.json")).mode & 0o777).toBe(0o600);
  await logIn(anonymous(), { login: demo.account.name, password: demo.account.password });
  expect(demo.subusers.map(({ role }) => role)).toEqual(grantableRoleNames);
  const { name, password } = demo.subusers.at(-1)!;
  await logInSubuser(anonymous(), { loginId: demo.loginId!, name, password });

  expect(await seedDemo(folder)).toEqual(demo);
  expect(fill).toHaveBeenCalledTimes(2);
}, 120_000); // a dozen passwords are hashed

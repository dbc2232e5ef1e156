import { makeAccount } from "../support/panel";
import { expect, test } from "./fixtures";

test("asks the server for no other page than the one that is opened, until somebody points at a link", async ({
  signInAs,
}) => {
  const page = await signInAs("MainAccount", { account: await makeAccount() });
  const asked: string[] = [];
  page.on(
    "request",
    (request) => void (request.url().includes("_rsc=") && asked.push(new URL(request.url()).pathname)),
  );
  await page.goto("/subusers", { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1, name: "Subusers" }).waitFor();
  expect(asked).toEqual([]);

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Service accounts" }).hover();
  await expect.poll(() => asked).toContain("/service-accounts");
  expect([...new Set(asked)]).toEqual(["/service-accounts"]);
});

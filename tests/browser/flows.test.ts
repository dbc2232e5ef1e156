import { PASSWORD, unique } from "../support/names";
import { type Account, api, makeAccount, panelUrl } from "../support/panel";
import { signToken } from "../support/signed-token";
import { wav } from "../support/wav";
import { expectAccessible } from "./expect-accessible";
import { expect, test } from "./fixtures";

test("lets Supervisor and Support hear a recording, and leaves them no way to delete it", async ({ signInAs }) => {
  const account = await makeAccount();
  const { sessionId, recordingId } = await withRecording(account);
  for (const role of ["Supervisor", "Support"] as const) {
    const page = await signInAs(role, { account });
    await page.goto("/calls?recorded=no");
    await page.getByText("No calls found").waitFor();
    await page.goto("/calls?recorded=yes");
    await page.getByRole("table", { name: "Call sessions" }).getByRole("link").first().click();
    await page.waitForURL(`**/calls/${sessionId}`);
    const recording = page.getByRole("article", { name: "Recording complaint" });
    const player = recording.locator("audio");
    await player.evaluate(async (audio: HTMLAudioElement) => {
      audio.muted = true; // a browser plays aloud only for somebody who has clicked
      await audio.play();
    });
    await expect
      .poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime), { timeout: 20_000 })
      .toBeGreaterThan(0);
    expect(await player.evaluate((audio: HTMLAudioElement) => audio.duration)).toBeCloseTo(4, 0);
    await expectAccessible(page);

    expect(
      await page
        .getByRole("button", { name: /delete/i })
        .or(page.getByRole("menuitem", { name: /delete/i }))
        .count(),
    ).toBe(0);
    const codes = await page.evaluate(async (id) => {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ query: "mutation($id: ID!) { deleteRecording(id: $id) }", variables: { id } });
      const { errors } = (await (await fetch("/api/graphql", { method: "POST", headers, body })).json()) as {
        errors: { extensions: { code: string } }[];
      };
      return errors.map(({ extensions }) => extensions.code);
    }, recordingId);
    expect(codes).toEqual(["FORBIDDEN"]);
    const path = (await player.getAttribute("src"))!;
    expect((await page.request.delete(path)).status()).toBe(405);
    expect((await page.request.get(path)).status()).toBe(200);
  }
});

test("leads whoever was inside a child account that is closed to them back to their own, with a word of why", async ({
  signInAs,
}) => {
  const account = await makeAccount();
  const child = unique("kid-").slice(0, 20);
  await api(
    "mutation($input: AddChildAccountInput!) { addChildAccount(input: $input) { childAccount { id } } }",
    { input: { accountName: child, email: `${child}@example.com`, password: PASSWORD } },
    account.token,
  );
  const page = await signInAs("Owner", { account });
  await page.goto("/child-accounts");
  await page.getByRole("button", { name: `Actions for ${child}` }).click();
  await page.getByRole("menuitem", { name: "Enter" }).click();
  await page.getByRole("button", { name: `Enter ${child}` }).click();
  await page.getByRole("button", { name: `Back to ${account.name}` }).waitFor();

  const { subusers } = await api<{ subusers: { nodes: { id: string }[] } }>(
    "{ subusers { nodes { id } } }",
    {},
    account.token,
  );
  await api(
    "mutation($id: ID!) { updateSubuser(input: { id: $id, roles: [Admin] }) { subuser { id } } }",
    { id: subusers.nodes[0]!.id },
    account.token,
  );
  await page.goto("/applications");
  await page.getByRole("heading", { name: "You are out of the child account" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: `Back to ${account.name}` }).click();
  await page.getByRole("navigation").first().waitFor();
  await page.goto("/applications");
  await page.getByRole("heading", { name: "Applications" }).waitFor();
  expect(await page.getByRole("region", { name: "Account" }).count()).toBe(0);
});

test("keeps a script that is being written: saved by a key, asked about before it is lost, compared when somebody else saved first", async ({
  signInAs,
}) => {
  const account = await makeAccount();
  const applicationId = await addApplication(account);
  const { addScenario } = await api<{ addScenario: { scenario: { id: string } } }>(
    "mutation($input: AddScenarioInput!) { addScenario(input: $input) { scenario { id } } }",
    { input: { applicationId, name: "greeting", script: "" } },
    account.token,
  );
  const page = await signInAs("Developer", { account });
  await page.goto(`/applications/${applicationId}/scenarios/${addScenario.scenario.id}`);
  const editor = page.getByRole("textbox", { name: "Script of greeting" });
  await editor.click();
  await page.keyboard.type("// says hello");
  await page.getByText(/^Not saved\./).waitFor();
  await page.keyboard.press("Control+s");
  await page.getByText("Saved as version 2.").waitFor();

  await page.keyboard.type(", then goes");
  await page.getByRole("link", { name: "All scenarios" }).click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: "Stay" }).click();
  await question.waitFor({ state: "hidden" });

  await api(
    "mutation($input: UpdateScenarioInput!) { updateScenario(input: $input) { scenario { version } } }",
    { input: { id: addScenario.scenario.id, script: "// says goodbye" } },
    account.token,
  );
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const conflict = page.getByRole("dialog", { name: "Somebody else saved first" });
  await conflict.getByText("// says goodbye").waitFor();
  await expectAccessible(page);
  await conflict.getByRole("button", { name: "Save mine as version 4" }).click();
  await page.getByText("Saved as version 4.").waitFor();
  expect(await editor.innerText()).toBe("// says hello, then goes");
});

test("takes a call list from a file: a look at it, what is wrong by line, and its rows in the list", async ({
  signInAs,
}) => {
  // The demo's account has the money without which no list runs.
  const page = await signInAs("CallListManager");
  await page.goto("/applications");
  const path = (await page
    .getByRole("table", { name: "Applications" })
    .getByRole("link")
    .first()
    .getAttribute("href"))!;
  await page.goto(`${path}/new`);
  const choose = (name: string, text: string) =>
    page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

  await choose(
    "people.csv",
    "phone;name;task_priority\r\n15550100;Ann;1\r\n15550101;Ben;soon\r\n15550102;=Cleo();2\r\n",
  );
  await page.getByText("2 rows are good. Columns are parted by semicolons.").waitFor();
  await page.getByText("Line 3:").waitFor();
  await page.getByRole("cell", { name: "=Cleo()" }).waitFor();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Go on with 2 rows" }).click();
  await page
    .getByRole("combobox", { name: "Rule" })
    .or(page.getByRole("textbox", { name: "Rule" }))
    .first()
    .click();
  await page.getByRole("option").first().click();
  await page.getByRole("button", { name: "Create call list" }).click();
  await page.waitForURL(/\/call-lists\/\d+$/);
  await page.getByText(/^2 rows · /).waitFor();
  await page.getByRole("table").getByText("15550102").first().waitFor();
  const csv = await page.evaluate(async () => (await fetch(`${location.pathname}/export`)).text());
  expect(csv.split("\r\n"), "a heading, two rows, and no formula for a spreadsheet").toHaveLength(4);
  expect(csv).toContain(",'=Cleo()");
  await page.getByRole("link", { name: "Call lists", exact: true }).first().click();
  await page
    .getByRole("row", { name: /people/ })
    .first()
    .getByText("0 of 2")
    .waitFor();
});

test("imports thousands of rows behind the page: a report of the bad lines, the progress, and every good row in the list", async ({
  signInAs,
}) => {
  const GOOD = 6_000;
  const bad = [4, 2_500, 6_004]; // lines of the file, its heading being the first
  const lines = ["phone,name,task_priority"];
  for (let row = 0; lines.length < GOOD + bad.length + 1; row += 1) {
    const isBad = bad.includes(lines.length + 1);
    lines.push(`1555${String(row).padStart(7, "0")},Person ${row},${isBad ? "soon" : 1}`);
  }
  const page = await signInAs("CallListManager");
  await page.goto("/applications");
  const path = (await page
    .getByRole("table", { name: "Applications" })
    .getByRole("link")
    .first()
    .getAttribute("href"))!;
  await page.goto(`${path}/new`);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "thousands.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
  await page.getByText(`${GOOD.toLocaleString("en")} rows are good.`, { exact: false }).waitFor();
  await page.getByText("3 rows can't be taken and will be left out").waitFor();
  const report = page.getByLabel("What is wrong with the rows").getByRole("listitem");
  expect((await report.allInnerTexts()).map((text) => text.slice(0, text.indexOf(":") + 1))).toEqual(
    bad.map((line) => `Line ${line}:`),
  );
  expect(await report.first().innerText()).toContain("priority is a whole number");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Go on with 6,000 rows" }).click();
  await page
    .getByRole("combobox", { name: "Rule" })
    .or(page.getByRole("textbox", { name: "Rule" }))
    .first()
    .click();
  await page.getByRole("option").first().click();
  await page.getByRole("button", { name: "Create call list" }).click();
  await page.waitForURL(/\/call-lists\/\d+$/);
  const batches = page.locator("section", { has: page.getByRole("heading", { name: "Batches of rows" }) });
  await batches.getByText(/^(6,000 rows|[\d,]+ of 6,000 rows) · /).waitFor();

  // The page goes on by itself until all is read.
  await batches.getByText(/^6,000 rows · /).waitFor({ timeout: 60_000 });
  await batches.getByRole("progressbar").waitFor({ state: "detached" });
  const csv = await page.evaluate(async () => (await fetch(`${location.pathname}/export`)).text());
  expect(csv.trimEnd().split("\r\n")).toHaveLength(GOOD + 1);
  expect(csv).not.toContain("soon");
  await page.getByRole("link", { name: "Call lists", exact: true }).first().click();
  await page
    .getByRole("row", { name: /thousands/ })
    .first()
    .getByText("0 of 6,000")
    .waitFor();
});

test("moves money to a user and back for those who hold the account's money, and offers that to nobody else", async ({
  signInAs,
}) => {
  const owner = await signInAs("Owner");
  await owner.goto("/applications");
  const overview = (await owner
    .getByRole("table", { name: "Applications" })
    .getByRole("link")
    .first()
    .getAttribute("href"))!;
  const users = `${overview}/users`;
  await owner.goto(users);
  const menu = owner.getByRole("button", { name: /^Actions for / }).first();
  const name = (await menu.getAttribute("aria-label"))!.replace("Actions for ", "");
  const open = async () => {
    await menu.click();
    await owner.getByRole("menuitem", { name: "Move money" }).click();
    return owner.getByRole("dialog", { name: `Money of ${name}` });
  };

  const form = await open();
  await form.getByLabel(/^Amount/).fill("900000");
  await form.getByRole("button", { name: "Move" }).click();
  await form.getByText(/does not cover 900000\.00 /).waitFor();
  await expectAccessible(owner);
  expect(await form.getByLabel(/^Amount/).inputValue()).toBe("900000");
  await form.getByLabel(/^Amount/).fill("2,50");
  await form.getByRole("button", { name: "Move" }).click();
  await owner.getByText(`Moved. ${name} has`).first().waitFor();

  const back = await open();
  await back.getByText(`From ${name} to the account`).click();
  await back.getByLabel(/^Amount/).fill("2.50");
  await back.getByRole("button", { name: "Move" }).click();
  await back.waitFor({ state: "hidden" });

  const manager = await signInAs("UserManager");
  await manager.goto(users);
  await manager
    .getByRole("button", { name: /^Actions for / })
    .first()
    .click();
  await manager.getByRole("menuitem", { name: "Set password" }).waitFor();
  expect(await manager.getByRole("menuitem", { name: "Move money" }).count()).toBe(0);
});

test("shows whoever looks at a queue how it is set up and how well it answers", async ({ signInAs }) => {
  const page = await signInAs("Supervisor");
  await page.goto("/applications");
  await page.getByRole("link", { name: "support-line" }).click();
  await page
    .getByRole("navigation", { name: "Application" })
    .getByRole("link", { name: /^Queues/ })
    .click();
  await page.getByRole("button", { name: /details of support-english/i }).click();
  await page.getByText("Longest wait").waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "support-english" }).click();
  await page.getByRole("link", { name: "History", exact: true }).click();
  const figures = page.getByRole("region", { name: "Figures" });
  await figures.getByText("Answered within 20 s").waitFor();
  await expectAccessible(page);
});

test("clears what a list is searched and filtered for, and keeps its order and size", async ({ signInAs }) => {
  const page = await signInAs("Owner");
  await page.goto("/subusers?q=nobody+at+all&role=Admin&sort=-name&size=50");
  await page.getByText("Nobody matches").waitFor();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByRole("table", { name: "Subusers" }).waitFor();
  expect(new URL(page.url()).search).toBe("?sort=-name&size=50");
  expect(await page.getByRole("searchbox").inputValue()).toBe("");
});

test("lets the code be typed at once that a call to a number reads out", async ({ signInAs }) => {
  const account = await makeAccount();
  await api(
    'mutation { addCallerId(input: { phoneNumber: "+442079460700", description: "Duty" }) { callerId { id } } }',
    {},
    account.token,
  );
  const page = await signInAs("Owner", { account });
  await page.goto("/settings/caller-ids");
  await page.getByRole("button", { name: /^Actions for/ }).click();
  await page.getByRole("menuitem", { name: "Verify by a call" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("button", { name: "Call the number" }).click();
  await drawer.getByLabel("Code").waitFor();
  await page.keyboard.type("123456");
  expect(await drawer.getByLabel("Code").inputValue()).toBe("123456");
  await expectAccessible(page);
});

async function addApplication({ token }: Account): Promise<string> {
  const { addApplication } = await api<{ addApplication: { application: { id: string } } }>(
    "mutation($name: String!) { addApplication(input: { name: $name }) { application { id } } }",
    { name: unique("app-").toLowerCase() },
    token,
  );
  return addApplication.application.id;
}

/** A call session with a recording of four seconds, as the engine reports it. */
async function withRecording(account: Account): Promise<{ sessionId: string; recordingId: string }> {
  const applicationId = await addApplication(account);
  const { addServiceAccount } = await api<{
    addServiceAccount: { keyFile: { accountId: string; keyId: string; privateKey: string } };
  }>(
    `mutation { addServiceAccount(input: { name: "engine", roles: [], engine: true }) { keyFile { accountId keyId privateKey } } }`,
    {},
    account.token,
  );
  const { accountId, ...key } = addServiceAccount.keyFile;
  const token = await signToken({ accountId: Number(accountId), ...key });
  const startedAt = new Date(Date.now() - 3_600_000).toISOString();
  const recording = { externalId: unique("recording-"), name: "complaint", startedAt, duration: 4 };
  await api(
    "mutation($sessions: [CallSessionInput!]!) { putCallSessions(sessions: $sessions) { sessions { added } } }",
    { sessions: [{ externalId: unique("session-"), applicationId, startedAt, duration: 9, recordings: [recording] }] },
    token,
  );
  const upload = await fetch(`${panelUrl()}/api/uploads/recordings/${recording.externalId}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${token}` },
    body: wav(32_044),
  });
  expect(upload.status).toBe(201);
  const { callSessions } = await api<{ callSessions: { nodes: { id: string; recordings: { id: string }[] }[] } }>(
    "{ callSessions { nodes { id recordings { id } } } }",
    {},
    account.token,
  );
  const [session] = callSessions.nodes;
  return { sessionId: session!.id, recordingId: session!.recordings[0]!.id };
}

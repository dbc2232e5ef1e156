import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { updatePushCredential } from "@/lib/applications/push-credentials/update-push-credential";
import { googleKeyFile, pushCertificate } from "@/tests/support/key-files";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

const ADD =
  "mutation($input: AddPushCredentialInput!) { addPushCredential(input: $input) { pushCredential { id provider credentialBundle certFileName isDevMode expiresAt hasServiceAccount applications { id } version } } }";
const UPDATE =
  "mutation($input: UpdatePushCredentialInput!) { updatePushCredential(input: $input) { pushCredential { credentialBundle isDevMode applications { id } version } } }";
const ADD_KEY =
  "mutation($input: AddDialogflowKeyInput!) { addDialogflowKey(input: $input) { dialogflowKey { id projectId description applications { id } } } }";
const UPDATE_KEY =
  "mutation($input: UpdateDialogflowKeyInput!) { updateDialogflowKey(input: $input) { dialogflowKey { projectId version } } }";

let account: Account;
let applicationId: string;
beforeEach(async () => {
  account = await makeAccount();
  applicationId = await account.application();
});

const stored = async () => {
  const rows = await asSuperuser<{ text: string }>(sql`
    select push_credentials::text as text from push_credentials where account_id = ${account.id} union all select dialogflow_keys::text from dialogflow_keys where account_id = ${account.id}`);
  return rows.map(({ text }) => text).join("\n") + JSON.stringify(await auditRows(account));
};
const fieldsOf = ({ errors }: Awaited<ReturnType<typeof run>>) => errors[0]?.extensions?.fields;

describe("a push credential", () => {
  const apple = (made = pushCertificate({ password: "file password" }), password = "file password") => ({
    certificate: made.p12.toString("base64"),
    password,
    fileName: "push.p12",
  });

  it.each<[string, string, () => object]>([
    ["APPLE", "apple", () => ({})],
    ["GOOGLE", "apple", () => ({ apple: apple() })],
    ["APPLE", "google", () => ({ apple: apple(), google: { bundle: "a", serviceAccountFile: googleKeyFile() } })],
    ["APPLE", "apple.password", () => ({ apple: apple(undefined, "wrong") })],
    ["APPLE_VOIP", "apple.certificate", () => ({ apple: { ...apple(), certificate: "not base64!" } })],
    [
      "APPLE_VOIP",
      "apple.certificate",
      () => ({ apple: { ...apple(), certificate: Buffer.alloc(60_000).toString("base64") } }),
    ],
    ["GOOGLE", "google.serviceAccountFile", () => ({ google: { bundle: "a" } })],
    ["GOOGLE", "google.serviceAccountFile", () => ({ google: { bundle: "a", serviceAccountFile: "{" } })],
    ["GOOGLE", "google.serviceAccountFile", () => ({ google: { bundle: "a", serviceAccountFile: "{}" } })],
    [
      "GOOGLE",
      "google.serviceAccountFile",
      () => ({ google: { bundle: "a", serviceAccountFile: googleKeyFile(), senderId: "1", serverKey: "2" } }),
    ],
    ["GOOGLE", "google.serviceAccountFile", () => ({ google: { bundle: "a", senderId: "1" } })],
    [
      "HUAWEI",
      "huawei.clientSecret",
      () => ({ huawei: { bundle: "a", clientId: "1", clientSecret: "", applicationId: "2" } }),
    ],
  ])("of %s is refused at %s, and nothing is kept", async (provider, field, part) => {
    const answer = await run(account.main, ADD, { input: { provider, applicationIds: [applicationId], ...part() } });
    expect(answer.codes).toEqual(["BAD_USER_INPUT"]);
    expect(Object.keys(fieldsOf(answer) as object)).toContain(field);
    expect(await asSuperuser(sql`select 1 from push_credentials where account_id = ${account.id}`)).toEqual([]);
  });

  it("is refused without an application", async () => {
    const answer = await run(account.main, ADD, {
      input: { provider: "GOOGLE", applicationIds: [], google: { bundle: "a", senderId: "1", serverKey: "2" } },
    });
    expect(fieldsOf(answer)).toEqual({ applicationIds: expect.any(String) });
  });

  it("of Apple tells its app and its end, and no secret anywhere", async () => {
    const made = pushCertificate({ password: "file password", bundle: "com.example.app.voip" });
    const { data } = await run(account.main, ADD, {
      input: { provider: "APPLE_VOIP", applicationIds: [applicationId], apple: { ...apple(made), isDevMode: true } },
    });
    const { id, ...rest } = data.addPushCredential.pushCredential;
    expect(rest).toMatchObject({
      provider: "APPLE_VOIP",
      credentialBundle: "com.example.app.voip",
      certFileName: "push.p12",
      isDevMode: true,
      applications: [{ id: applicationId }],
      version: 1,
    });
    expect(Math.floor(Date.parse(rest.expiresAt) / 1_000)).toBe(Math.floor(made.validTo.getTime() / 1_000));
    const text = await stored();
    for (const secret of ["file password", made.p12.toString("base64").slice(100, 160)])
      expect(text).not.toContain(secret);
    expect(id).toMatch(/^\d+$/);
  });

  it("is shared by applications and replaced, which its audit rows tell without the secrets", async () => {
    const file = googleKeyFile("first-project");
    const second = await account.application();
    const { data } = await run(account.main, ADD, {
      input: {
        provider: "GOOGLE",
        applicationIds: [applicationId],
        google: { bundle: "com.example", serviceAccountFile: file },
      },
    });
    const { id } = data.addPushCredential.pushCredential;
    const shared = await run(account.main, UPDATE, {
      input: { id, version: 1, applicationIds: [second, applicationId, second] },
    });
    expect(
      shared.data.updatePushCredential.pushCredential.applications.map((bound: { id: string }) => bound.id).sort(),
    ).toEqual([applicationId, second].sort());
    expect((await run(account.main, UPDATE, { input: { id, version: 1, applicationIds: [second] } })).codes).toEqual([
      "CONFLICT",
    ]);
    const replaced = await run(account.main, UPDATE, {
      input: { id, version: 2, google: { bundle: "com.example.two", senderId: "7", serverKey: "server secret" } },
    });
    expect(replaced.data.updatePushCredential.pushCredential).toMatchObject({
      credentialBundle: "com.example.two",
      version: 3,
    });
    expect((await run(account.main, UPDATE, { input: { id, isDevMode: true } })).codes).toEqual(["BAD_USER_INPUT"]);
    expect(
      await asSuperuser(
        sql`select service_account_file, server_key is not null as has_key from push_credentials where push_credential_id = ${id}`,
      ),
    ).toEqual([{ service_account_file: null, has_key: true }]);
    const rows = await auditRows(account, "pushCredential.update");
    expect(rows.map(({ new_values }) => new_values)).toMatchObject([
      { applications: expect.any(Array) },
      { credentialBundle: "com.example.two", credentialsChanged: true },
    ]);
    expect(await stored()).not.toMatch(/server secret|PRIVATE KEY/);

    const list = async (of: string) =>
      (
        await run(
          account.main,
          "query($id: ID!) { application(id: $id) { pushCredentials { nodes { id } } } pushCredentials { totalCount } }",
          { id: of },
        )
      ).data;
    expect(await list(second)).toEqual({
      application: { pushCredentials: { nodes: [{ id }] } },
      pushCredentials: { totalCount: 1 },
    });
    await updatePushCredential(account.main, { id, applicationIds: [second] });
    expect((await list(applicationId)).application.pushCredentials.nodes).toEqual([]);
    expect((await run(account.main, "mutation($id: ID!) { deletePushCredential(id: $id) }", { id })).data).toEqual({
      deletePushCredential: true,
    });
    expect(await asSuperuser(sql`select 1 from push_credential_applications where account_id = ${account.id}`)).toEqual(
      [],
    );
  });

  it("whose application went is still in the account's list, to be given to another", async () => {
    const { data } = await run(account.main, ADD, {
      input: {
        provider: "HUAWEI",
        applicationIds: [applicationId],
        huawei: { bundle: "a", clientId: "1", clientSecret: "s", applicationId: "2" },
      },
    });
    await asSuperuser(sql`delete from applications where application_id = ${applicationId}`);
    const list = await run(account.main, "{ pushCredentials { nodes { id applications { id } } } }");
    expect(list.data.pushCredentials.nodes).toEqual([
      { id: data.addPushCredential.pushCredential.id, applications: [] },
    ]);
  });
});

describe("a Dialogflow key", () => {
  it.each([
    "",
    "{",
    "[]",
    "{}",
    JSON.stringify({ type: "authorized_user" }),
    googleKeyFile().replace("PRIVATE KEY", "PUBLIC KEY"),
    "x".repeat(16_001),
  ])("is refused as %.25j", async (jsonCredentials) => {
    expect(
      fieldsOf(await run(account.main, ADD_KEY, { input: { applicationIds: [applicationId], jsonCredentials } })),
    ).toEqual({ jsonCredentials: expect.any(String) });
  });

  it("gives back its project's id and nothing else of the key", async () => {
    const file = googleKeyFile("agents-of-ours");
    const { data } = await run(account.main, ADD_KEY, {
      input: { applicationIds: [applicationId], jsonCredentials: file, description: "Bot" },
    });
    const { id, ...rest } = data.addDialogflowKey.dialogflowKey;
    expect(rest).toEqual({ projectId: "agents-of-ours", description: "Bot", applications: [{ id: applicationId }] });
    const replaced = await Promise.all(
      ["one-project", "two-project"].map((project) =>
        run(account.main, UPDATE_KEY, { input: { id, version: 1, jsonCredentials: googleKeyFile(project) } }),
      ),
    );
    expect(replaced.map(({ codes }) => codes[0] ?? "done").sort()).toEqual(["CONFLICT", "done"]);
    expect(await stored()).not.toMatch(/PRIVATE KEY|gserviceaccount/);
    expect((await auditRows(account, "dialogflowKey.update"))[0]!.new_values).toMatchObject({ keyChanged: true });
    expect((await run(account.main, "mutation($id: ID!) { deleteDialogflowKey(id: $id) }", { id })).data).toEqual({
      deleteDialogflowKey: true,
    });
    expect((await run(account.main, "mutation($id: ID!) { deleteDialogflowKey(id: $id) }", { id })).codes).toEqual([
      "NOT_FOUND",
    ]);
  });
});

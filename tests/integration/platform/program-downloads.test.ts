import { beforeAll, describe, expect, it } from "vitest";

import { GET as getLog } from "@/app/(panel)/(calls)/(session-logs)/logs/[sessionId]/text/route";
import { GET as getRecording } from "@/app/(panel)/(calls)/calls/recordings/[recordId]/route";
import { GET as getCallerIds } from "@/app/(panel)/(numbers)/settings/caller-ids/export/route";
import { addCallerId } from "@/lib/numbers/caller-ids/add-caller-id";
import { ADDRESS_HEADER } from "@/lib/platform/http/request-info";
import type { RoleName } from "@/lib/policy/roles";
import { addAuthorizedIp } from "@/lib/security/authorized-ips/add-authorized-ip";
import { bearer } from "@/tests/integration/over-http";
import { addCallSession, addRecording } from "@/tests/support/calls";
import { makeKey, signToken } from "@/tests/support/service-account";
import { type Account, auditRows, makeAccount } from "@/tests/support/world";

const SOUND = "the sound of a call";
const TEXT = "call begun\ncall ended\n";

let account: Account;
let recordId: string;
let sessionId: string;
beforeAll(async () => {
  account = await makeAccount();
  sessionId = await addCallSession(account, { applicationId: await account.application(), log: TEXT });
  recordId = (await addRecording(account, sessionId, { content: Buffer.from(SOUND) })).id;
  await addAuthorizedIp(account.main, { network: "203.0.113.0/24", allowed: false });
});

const token = async (of: Account, role: RoleName) => bearer(await signToken(await makeKey(of.main, { roles: [role] })));
const ask = (headers: Record<string, string>) => ({
  recording: () =>
    getRecording(new Request(`http://localhost/calls/recordings/${recordId}`, { headers }), {
      params: Promise.resolve({ recordId }),
    }),
  log: () =>
    getLog(new Request(`http://localhost/logs/${sessionId}/text`, { headers }), {
      params: Promise.resolve({ sessionId }),
    }),
});

describe.each(["recording", "log"] as const)("a %s", (what) => {
  it("is not a program's without the section, and its denial is written down", async () => {
    const answer = await ask(await token(account, "UserManager"))[what]();
    expect([answer.status, await answer.text()]).toEqual([403, expect.not.stringContaining("call")]);
    expect(await auditRows(account, "access.denied")).not.toEqual([]);
  });

  it("is not there for another account's program", async () => {
    expect((await ask(await token(await makeAccount(), "Supervisor"))[what]()).status).toBe(404);
  });

  it("is nobody's with a token that is none", async () => {
    expect((await ask(bearer("a.b.c"))[what]()).status).toBe(401);
  });

  it("is fetched by a program that holds its section", async () => {
    const answer = await ask(await token(account, "Supervisor"))[what]();
    expect([answer.status, await answer.text()]).toEqual([200, what === "log" ? TEXT : SOUND]);
  });

  it("is not handed out to an address that the account does not let in", async () => {
    const guarded = await token(account, "Supervisor");
    expect((await ask({ ...guarded, [ADDRESS_HEADER]: "203.0.113.9" })[what]()).status).toBe(403);
  });
});

describe("the caller IDs", () => {
  const get = (headers: Record<string, string>, filter = "") =>
    getCallerIds(new Request(`http://localhost/settings/caller-ids/export${filter}`, { headers }));

  it("are a CSV file of their own account, as the filter leaves them, with the day each was added", async () => {
    await addCallerId(account.main, { phoneNumber: "+49 30 901820", description: "=desk" });
    expect((await get(await token(account, "Developer"))).status).toBe(403);
    const [heading, row, ...more] = (await (await get(await token(account, "Admin"))).text()).split("\r\n");
    expect([heading, ...more]).toEqual([
      expect.stringMatching(/Number,Description,State,Verified until \(UTC\),Added \(UTC\)$/),
      "",
    ]);
    expect(row).toMatch(/^'\+4930901820,'=desk,Not verified,,20\d\d-\d\d-\d\dT[\d:.]+Z$/);
    for (const empty of [
      get(await token(account, "Admin"), "?state=VERIFIED"),
      get(await token(await makeAccount(), "Admin")),
    ])
      expect(await (await empty).text()).not.toContain("desk");
  });
});

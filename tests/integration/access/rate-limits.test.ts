import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { withAccount } from "@/db/with-account";
import { changePassword } from "@/lib/access/auth/change-password";
import { addSubuser } from "@/lib/access/subusers/add-subuser";
import { resetSubuserPassword } from "@/lib/access/subusers/reset-password";
import { addContact } from "@/lib/account/notifications/add-contact";
import { addRecordStorage } from "@/lib/account/record-storages/add-record-storage";
import { testRecordStorage } from "@/lib/account/record-storages/test-record-storage";
import { saveWebhook } from "@/lib/account/webhooks/save-webhook";
import { sendAgain } from "@/lib/account/webhooks/send-again";
import { sendTest } from "@/lib/account/webhooks/send-test";
import { assertWithin, type Limit } from "@/lib/platform/rate-limit";
import { type Account, makeAccount, PASSWORD, unique } from "@/tests/support/world";

const TEN_MINUTES = 600_000;
const TOO_MANY = { code: "RATE_LIMITED" };

let account: Account;
let other: Account;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Math.floor(Date.now() / TEN_MINUTES) * TEN_MINUTES + 1_000 });
  [account, other] = [await makeAccount(), await makeAccount()];
});
afterEach(() => {
  vi.useRealTimers();
});

/** Counts `times` attempts concurrently and returns how many were within the limit. */
async function count(limit: Limit, who: string | number, times: number): Promise<number> {
  const counted = await Promise.allSettled(
    Array.from({ length: times }, () =>
      withAccount({ accountId: account.id }, (tx) => assertWithin(tx, limit, String(who))),
    ),
  );
  return counted.filter(({ status }) => status === "fulfilled").length;
}

const subuser = () => ({ name: unique("sub-"), password: PASSWORD, roles: ["Support" as const] });

describe("a limit", () => {
  it("holds for many at once, is each account's own, and ends with its time", async () => {
    expect(await count("webhookTest", account.id, 30)).toBe(20);
    expect(await count("webhookTest", account.id, 1)).toBe(0);
    expect(await count("webhookTest", other.id, 1)).toBe(1);
    vi.setSystemTime(Date.now() + TEN_MINUTES);
    expect(await count("webhookTest", account.id, 1)).toBe(1);
  });

  it("counts nothing that did not come to stand", async () => {
    for (let n = 0; n < 30; n++) {
      const undone = withAccount({ accountId: account.id }, async (tx) => {
        await assertWithin(tx, "webhookTest", String(account.id));
        throw new Error("undone");
      });
      await expect(undone).rejects.toThrow("undone");
    }
    expect(await count("webhookTest", account.id, 1)).toBe(1);
  });
});

describe("there are not too many", () => {
  it("passwords that an account's people give to its subusers", async () => {
    const { subuser: made } = await addSubuser(account.main, subuser());
    await count("newPassword", account.id, 59);
    await expect(addSubuser(account.main, subuser())).rejects.toMatchObject(TOO_MANY);
    await expect(
      resetSubuserPassword(account.main, { id: String(made.subuserId), password: "another harbor in the snow" }),
    ).rejects.toMatchObject(TOO_MANY);
    await addSubuser(other.main, subuser());
  });

  it("tries of one's own password, the right one included", async () => {
    const change = { oldPassword: PASSWORD, newPassword: "another harbor in the snow" };
    await count("ownPassword", `${account.id}/`, 60);
    await expect(changePassword(account.main, change)).rejects.toMatchObject(TOO_MANY);
    await changePassword(other.main, change);
  });

  it("test events and tests of storages", async () => {
    await saveWebhook(account.main, { callbackUrl: "https://example.com/hook", enabled: true, types: [] });
    const storage = await addRecordStorage(account.main, {
      name: "bucket",
      host: "s3.example.com",
      region: "eu",
      bucket: "recordings",
      keyId: "key",
      secretKey: "secret",
    });
    await count("webhookTest", account.id, 19);
    await sendTest(account.main);
    await count("storageTest", account.id, 20);
    await expect(sendTest(account.main)).rejects.toMatchObject(TOO_MANY);
    await expect(testRecordStorage(account.main, String(storage.recordStorageId))).rejects.toMatchObject(TOO_MANY);
  });

  it("events sent again, and none is sent by a try that came too late", async () => {
    await saveWebhook(account.main, { callbackUrl: "https://example.com/hook", enabled: true, types: [] });
    const delivery = String((await sendTest(account.main)).deliveryId);
    await count("webhookAgain", account.id, 59);
    await sendAgain(account.main, delivery);
    await expect(sendAgain(account.main, delivery)).rejects.toMatchObject(TOO_MANY);
    await expect(sendAgain(other.main, delivery)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("codes to one address, from whichever accounts, in any case", async () => {
    const contact = (value: string) => ({ value, description: "Somebody", groups: ["ACCOUNT" as const] });
    const value = `${unique("to-")}@example.com`;
    await count("codeMail", value, 19);
    await addContact(account.main, contact(value.toUpperCase()));
    await expect(addContact(other.main, contact(value))).rejects.toMatchObject({
      ...TOO_MANY,
      message: expect.stringContaining("this address"),
    });
    await addContact(other.main, contact(`other-${value}`));
  });
});

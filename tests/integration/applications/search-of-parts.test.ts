import { beforeEach, describe, expect, it } from "vitest";

import { addSecret } from "@/lib/applications/application-secrets/add-secret";
import { addDialogflowKey } from "@/lib/applications/dialogflow/add-dialogflow-key";
import { addWhatsappNumber } from "@/lib/numbers/whatsapp-numbers/add-whatsapp-number";
import { googleKeyFile } from "@/tests/support/key-files";
import { type Account, makeAccount, run } from "@/tests/support/world";

let account: Account;
let applicationId: string;
beforeEach(async () => {
  account = await makeAccount();
  applicationId = await account.application();
});

/** Returns the total count and the descriptions that a search finds in a list of an application. */
async function found(list: string, search: string): Promise<[number, string[]]> {
  const { data } = await run(
    account.main,
    `query($id: ID!, $search: String) { application(id: $id) { list: ${list}(search: $search) { totalCount nodes { description } } } }`,
    { id: applicationId, search },
  );
  const { totalCount, nodes } = data.application.list;
  return [totalCount, nodes.map(({ description }: { description: string }) => description).sort()];
}

interface Searched {
  list: string;
  add: (description: string, place: number) => Promise<unknown>;
  /** Search that finds the first of the two by its name. */
  byName: string;
}

const lists: Searched[] = [
  {
    list: "secrets",
    add: (description, place) =>
      addSecret(account.main, {
        applicationId,
        name: ["CRM_TOKEN", "OTHER"][place]!,
        value: "100% secret",
        description,
      }),
    byName: "crm_t",
  },
  {
    list: "whatsappNumbers",
    add: (description, place) =>
      addWhatsappNumber(account.main, {
        applicationId,
        phoneNumber: `+49 30 90182${place}`,
        voicePassword: "x",
        description,
      }),
    byName: "+49 (30) 901-820",
  },
  {
    list: "dialogflowKeys",
    add: (description, place) =>
      addDialogflowKey(account.main, {
        applicationIds: [applicationId],
        jsonCredentials: googleKeyFile(["hotel-desk", "other"][place]!),
        description,
      }),
    byName: "EL-DE",
  },
];

describe.each(lists)("a search in $list", ({ list, add, byName }) => {
  it("finds by name and description, in any case, and takes no sign for a pattern", async () => {
    await add("Of the Hotel", 0);
    await add("of the shop", 1);
    expect(await found(list, byName)).toEqual([1, ["Of the Hotel"]]);
    expect(await found(list, " OF THE ")).toEqual([2, ["Of the Hotel", "of the shop"]]);
    for (const nothing of ["%", "hotel_", "100%", "nowhere"]) expect(await found(list, nothing)).toEqual([0, []]);
    const { codes } = await run(
      account.main,
      `query($id: ID!) { application(id: $id) { ${list}(search: "${"x".repeat(101)}") { totalCount } } }`,
      { id: applicationId },
    );
    expect(codes).toEqual(["BAD_USER_INPUT"]);
  });
});

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { closeConnection } from "@/db/operator";
import { withAccount } from "@/db/with-account";
import { resetMainPassword } from "@/lib/access/accounts/reset-password";
import { setFrozenByOperator } from "@/lib/access/accounts/set-frozen";
import { sendNotice } from "@/lib/account/notifications/send-notice";

import { allAccounts, findAccount } from "./accounts";
import { runCommand } from "./run-command";

const USAGE = `Use it as:
  npm run accounts -- list
  npm run accounts -- freeze ACCOUNT                       its people and programs look, and change and spend nothing
  npm run accounts -- unfreeze ACCOUNT
  npm run accounts -- new-password ACCOUNT                 for its own login, whose sessions end; it is printed once
  npm run accounts -- news FILE.txt --subject "..."        to all contacts that want to hear of news
  npm run accounts -- price-changes FILE.txt --subject "..."
ACCOUNT is a name or an id.`;

// npm run accounts: manages whole accounts and sends notices to their recipients.
await runCommand(async () => {
  const { positionals, values } = parseArgs({ options: { subject: { type: "string" } }, allowPositionals: true });
  const [verb, about] = positionals;
  if (verb === "list" && !about) {
    for await (const { accountId, name, currency, active, frozen } of allAccounts())
      console.log(`${accountId}  ${name}  ${currency}${active ? "" : "  inactive"}${frozen ? "  frozen" : ""}`);
  } else if ((verb === "freeze" || verb === "unfreeze") && about) {
    const account = await findAccount(about);
    const changed = await withAccount(account, (tx) => setFrozenByOperator(tx, account, verb === "freeze"));
    console.log(`${account.name} is ${changed ? "" : "already "}${verb === "freeze" ? "frozen" : "not frozen"}.`);
  } else if (verb === "new-password" && about) {
    const { accountId, name } = await findAccount(about);
    const password = await withAccount({ accountId }, (tx) => resetMainPassword(tx, accountId));
    console.log(`The new password of ${name} is ${password}\nWhoever gets it should change it at once.`);
  } else if ((verb === "news" || verb === "price-changes") && about && values.subject) {
    const notice = { subject: values.subject, text: readFileSync(about, "utf8") };
    let count = 0;
    for await (const { accountId } of allAccounts())
      count += await withAccount({ accountId }, (tx) =>
        sendNotice(tx, accountId, verb === "news" ? "NEWS" : "TARIFF_CHANGING", notice),
      );
    console.log(`${count} ${count === 1 ? "message waits" : "messages wait"} to be sent.`);
  } else throw new Error(USAGE);
  await closeConnection();
  process.exit(0);
});

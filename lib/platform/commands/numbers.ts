import { stringify } from "csv-stringify/sync";
import { readFileSync } from "node:fs";

import { closeConnection } from "@/db/operator";
import { withAccount } from "@/db/with-account";
import {
  countStock,
  exportOffers,
  importOffers,
  importTestNumbers,
  OFFER_HEADINGS,
} from "@/lib/numbers/number-offers/stock";
import { decideActivation, refusals } from "@/lib/numbers/phone-numbers/decide-activation";
import { setEmergencyCalls } from "@/lib/numbers/phone-numbers/set-emergency-calls";
import { waitingNumbers } from "@/lib/numbers/phone-numbers/waiting-numbers";

import { allAccounts } from "./accounts";
import { printable } from "./printable";
import { runCommand } from "./run-command";

const USAGE = `Use it as:
  npm run numbers -- import FILE.csv          numbers for sale: ${OFFER_HEADINGS.join(",")}
  npm run numbers -- import-test FILE.csv     test numbers: number,country,region
  npm run --silent numbers -- export          the numbers for sale as CSV
  npm run numbers -- stock                    how many there are
  npm run numbers -- waiting                  the numbers that you are to set up, and what they are for
  npm run numbers -- activate NUMBER          a number that is being set up works from now on
  npm run numbers -- give-back NUMBER "WHY"   a number has to be configured again
  npm run numbers -- refuse NUMBER REASON     its owner may not have it: ${refusals.join(", ")}
  npm run numbers -- emergency NUMBER on|off  whether it reaches emergency services`;

const digits = (number: string) => number.replace(/\D/g, "");

// npm run numbers: manages numbers for sale, test numbers and numbers awaiting setup.
await runCommand(async () => {
  const [verb, about, why] = process.argv.slice(2);
  if (verb === "import" && about) {
    const { added, replaced } = await importOffers(readFileSync(about, "utf8"));
    console.log(
      `${added} numbers are for sale now that were not before; ${replaced} were, and are as ${about} has them.`,
    );
  } else if (verb === "import-test" && about) {
    const { added, replaced } = await importTestNumbers(readFileSync(about, "utf8"));
    console.log(`${added} test numbers more; ${replaced} were there already.`);
  } else if (verb === "export") {
    process.stdout.write(stringify(await exportOffers(), { header: true, columns: [...OFFER_HEADINGS] }));
  } else if (verb === "stock") {
    const stock = await countStock();
    for (const row of stock) console.log(`${row.countryCode}  ${row.categoryName}  ${row.stock} in ${row.currency}`);
    if (stock.length === 0) console.log("No number is for sale.");
  } else if (verb === "activate" && about) {
    await decideActivation(digits(about), { to: "activate" });
    console.log(`+${digits(about)} works from now on.`);
  } else if (verb === "give-back" && about && why) {
    await decideActivation(digits(about), { to: "give back", problem: why });
    console.log(`+${digits(about)} has to be configured again.`);
  } else if (verb === "refuse" && about && isRefusal(why)) {
    await decideActivation(digits(about), { to: "refuse", why });
    console.log(`+${digits(about)} is refused to its owner.`);
  } else if (verb === "emergency" && about && (why === "on" || why === "off")) {
    await setEmergencyCalls(digits(about), why === "on");
    console.log(
      `+${digits(about)} ${why === "on" ? "reaches emergency services" : "no longer reaches emergency services"}.`,
    );
  } else if (verb === "waiting") {
    await listWaiting();
  } else throw new Error(USAGE);
  await closeConnection();
  process.exit(0);
});

function isRefusal(text: string | undefined): text is (typeof refusals)[number] {
  return refusals.some((known) => known === text);
}

async function listWaiting(): Promise<void> {
  let count = 0;
  for await (const { accountId, name } of allAccounts()) {
    for (const { phoneNumber, activationStatus, emergencyWanted, emergencyEnabled, configuration } of await withAccount(
      { accountId },
      (tx) => waitingNumbers(tx, accountId),
    )) {
      const emergency =
        emergencyWanted === emergencyEnabled ? "" : `  emergency calls ${emergencyWanted ? "on" : "off"}, please`;
      console.log(`+${phoneNumber}  ${name}  ${activationStatus}${emergency}`);
      for (const [field, value] of Object.entries(configuration ?? {})) console.log(`  ${field}: ${printable(value)}`);
      count++;
    }
  }
  if (count === 0) console.log("No number waits.");
}

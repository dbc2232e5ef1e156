import { readFileSync } from "node:fs";

import { closeConnection } from "@/db/operator";
import { listAllOffers, offerPlans } from "@/lib/billing/plans/offer";
import { toDecimal } from "@/lib/platform/money";

import { runCommand } from "./run-command";

const USAGE = "Use it as: npm run plans -- import FILE.json, or: npm run plans -- list";

// npm run plans: imports and lists the plans on offer.
await runCommand(async () => {
  const [verb, file] = process.argv.slice(2);
  if (verb === "import" && file) {
    const count = await offerPlans(readFileSync(file, "utf8"));
    console.log(`${count} ${count === 1 ? "plan is" : "plans are"} as ${file} has them.`);
  } else if (verb === "list") {
    for (const { planType, name, periodicCharge, currency, onOffer } of await listAllOffers()) {
      console.log(
        `${planType}  ${name}  ${toDecimal(periodicCharge)} ${currency} a month${onOffer ? "" : "  (withdrawn)"}`,
      );
    }
  } else throw new Error(USAGE);
  await closeConnection();
  process.exit(0);
});

import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";

import { closeConnection } from "../../db/operator";
import type { AccountDocument } from "../documents/document";
import { decideAddressProof, decideDocument, decideVerification, type Outcome } from "../verification/operator/decide";
import { listWaiting, showAddressProof, showVerification, takeDocument } from "../verification/operator/review";
import { printable } from "./printable";
import { runCommand } from "./run-command";

const USAGE = `Use it as: npm run verification -- ...
  list                                       what waits for a decision
  show ID                                    a verification, with its documents
  approve ID [--comment TEXT]
  reject ID --comment TEXT
  ask-documents ID --comment TEXT            the account is to hand in more
  ask-agreement ID --comment TEXT            the account is to hand in a signed agreement
  address show ID
  address approve ID [--comment TEXT]
  address reject ID --comment TEXT
  document save ID FILE                      writes a document into a file of yours
  document accept ID [--comment TEXT]
  document reject ID --comment TEXT
  document incomplete ID --comment TEXT      a page or a side of it is missing`;

// npm run verification: the operator's part of the review. Whatever it decides is in the account's audit log.
await runCommand(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { comment: { type: "string", default: "" } } });
  const [first, second = "", third = "", file] = positionals;
  if (first === "address") await onAddress(second, third, values);
  else if (first === "document") await onDocument(second, third, values, file);
  else await onVerification(first ?? "", second, values);
  await closeConnection();
  process.exit(0);
});

async function onVerification(verb: string, id: string, given: { comment: string }): Promise<void> {
  if (verb === "list") {
    const waiting = await listWaiting();
    for (const { kind, id: waitingId, account, since } of waiting) console.log(`${kind} ${waitingId}  ${account}  since ${since.toISOString()}`);
    if (waiting.length === 0) console.log("Nothing waits.");
  } else if (verb === "show") {
    const { account, thing, documents } = await showVerification(id);
    console.log(`Verification ${id} of ${account}: ${thing.status}, ${thing.legalStatus}`);
    printFields(thing.particulars);
    printDocuments(documents);
  } else if (["approve", "reject", "ask-documents", "ask-agreement"].includes(verb)) {
    await decideVerification(id, verb as Outcome, given);
    console.log(`Verification ${id}: ${verb} is written down.`);
  } else throw new Error(USAGE);
}

async function onAddress(verb: string, id: string, given: { comment: string }): Promise<void> {
  if (verb === "show") {
    const { account, thing, documents } = await showAddressProof(id);
    const { countryCode, phoneCategoryName, salutation, company, firstName, lastName, ownerCountryCode, city, zipCode, street, building } = thing;
    console.log(`Address ${id} of ${account}: ${thing.status} ${thing.rejectMessage}`.trimEnd());
    printFields({ countryCode, phoneCategoryName, salutation, company, firstName, lastName, ownerCountryCode, city, zipCode, street, building });
    printDocuments(documents);
  } else if (verb === "approve" || verb === "reject") {
    await decideAddressProof(id, verb, given);
    console.log(`Address ${id}: ${verb} is written down.`);
  } else throw new Error(USAGE);
}

async function onDocument(verb: string, id: string, given: { comment: string }, file: string | undefined): Promise<void> {
  if (verb === "save" && file) {
    const { fileName, content } = await takeDocument(id);
    await pipeline(content, createWriteStream(file, { flags: "wx", mode: 0o600 }));
    console.log(`${fileName} is in ${file}.`);
  } else if (verb === "accept" || verb === "reject" || verb === "incomplete") {
    await decideDocument(id, verb, given);
    console.log(`Document ${id}: ${verb} is written down.`);
  } else throw new Error(USAGE);
}

function printFields(fields: Record<string, string>): void {
  for (const [name, value] of Object.entries(fields)) if (value) console.log(`  ${name}: ${printable(value)}`);
}

function printDocuments(documents: readonly AccountDocument[]): void {
  for (const { documentId, kind, fileName, mediaType, fileSize, status } of documents) console.log(`  document ${documentId}: ${kind}, ${fileName} (${mediaType}, ${fileSize} bytes), ${status}`);
}

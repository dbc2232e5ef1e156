import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";

import { closeConnection } from "@/db/operator";
import type { AccountDocument } from "@/lib/account/documents/document";
import type { Agreement } from "@/lib/account/verification/agreement";
import {
  decideAgreement,
  issueAgreement,
  type IssueAgreementInput,
} from "@/lib/account/verification-review/agreements";
import {
  decideAddressProof,
  decideDocument,
  decideVerification,
  type Outcome,
} from "@/lib/account/verification-review/decide";
import {
  listWaiting,
  showAddressProof,
  showVerification,
  takeDocument,
} from "@/lib/account/verification-review/review";
import { setCreationType } from "@/lib/account/verification-review/set-creation-type";

import { printable } from "./printable";
import { runCommand } from "./run-command";

const USAGE = `Use it as: npm run verification -- ...
  list                                       what waits for a decision
  show ID                                    a verification, with its documents
  approve ID [--comment TEXT]
  reject ID --comment TEXT
  ask-documents ID --comment TEXT            the account is to hand in more
  ask-agreement ID --comment TEXT            the account is to hand in a signed agreement
  creation-type ID TYPE                      how it came about: MANUAL, GOSUSLUGI or TRANSFER_RIGHTS
  agreement add ID --number TEXT --date DATE --kind TEXT --signing MANUAL|ESIGNATURE
                                             issues an agreement for a verification, for the account to sign
  agreement state AGREEMENT_ID STATE         NEW, IN_PROCESS, VERIFIED or REJECTED
  address show ID
  address approve ID [--comment TEXT]
  address reject ID --comment TEXT
  document save ID FILE                      writes a document into a file of yours
  document accept ID [--comment TEXT]
  document reject ID --comment TEXT
  document incomplete ID --comment TEXT      a page or a side of it is missing`;

// npm run verification: the operator's part of the review. Every decision is recorded in the account's audit log.
await runCommand(async () => {
  const text = { type: "string" } as const;
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { comment: { ...text, default: "" }, number: text, date: text, kind: text, signing: text },
  });
  const [first, second = "", third = "", file] = positionals;
  if (first === "address") await onAddress(second, third, values);
  else if (first === "agreement") await onAgreement(second, third, values, file);
  else if (first === "document") await onDocument(second, third, values, file);
  else await onVerification(first ?? "", second, values, third);
  await closeConnection();
  process.exit(0);
});

async function onVerification(verb: string, id: string, given: { comment: string }, type: string): Promise<void> {
  if (verb === "list") {
    const waiting = await listWaiting();
    for (const { kind, id: waitingId, account, since } of waiting)
      console.log(`${kind} ${waitingId}  ${account}  since ${since.toISOString()}`);
    if (waiting.length === 0) console.log("Nothing waits.");
  } else if (verb === "show") {
    const { account, thing, documents, agreements } = await showVerification(id);
    const origin = thing.creationType === "MANUAL" ? "" : `, ${thing.creationType}`;
    console.log(`Verification ${id} of ${account}: ${thing.status}, ${thing.legalStatus}${origin}`);
    printFields(thing.particulars);
    printDocuments(documents);
    printAgreements(agreements, documents);
  } else if (["approve", "reject", "ask-documents", "ask-agreement"].includes(verb)) {
    await decideVerification(id, verb as Outcome, given);
    console.log(`Verification ${id}: ${verb} is written down.`);
  } else if (verb === "creation-type") {
    console.log(`Verification ${id}: its type is ${await setCreationType(id, type)} now.`);
  } else throw new Error(USAGE);
}

async function onAgreement(
  verb: string,
  id: string,
  given: IssueAgreementInput,
  state: string | undefined,
): Promise<void> {
  if (verb === "add") {
    const agreementId = await issueAgreement(id, given);
    console.log(`Agreement ${agreementId} is issued for verification ${id}.`);
  } else if (verb === "state" && state) {
    console.log(`Agreement ${id}: its state is ${await decideAgreement(id, state)} now.`);
  } else throw new Error(USAGE);
}

async function onAddress(verb: string, id: string, given: { comment: string }): Promise<void> {
  if (verb === "show") {
    const { account, thing, documents } = await showAddressProof(id);
    const {
      countryCode,
      phoneCategoryName,
      salutation,
      company,
      firstName,
      lastName,
      ownerCountryCode,
      city,
      zipCode,
      street,
      building,
    } = thing;
    console.log(`Address ${id} of ${account}: ${thing.status} ${thing.rejectMessage}`.trimEnd());
    printFields({
      countryCode,
      phoneCategoryName,
      salutation,
      company,
      firstName,
      lastName,
      ownerCountryCode,
      city,
      zipCode,
      street,
      building,
    });
    printDocuments(documents);
  } else if (verb === "approve" || verb === "reject") {
    await decideAddressProof(id, verb, given);
    console.log(`Address ${id}: ${verb} is written down.`);
  } else throw new Error(USAGE);
}

async function onDocument(
  verb: string,
  id: string,
  given: { comment: string },
  file: string | undefined,
): Promise<void> {
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
  for (const { documentId, kind, fileName, mediaType, fileSize, status } of documents)
    console.log(`  document ${documentId}: ${kind}, ${fileName} (${mediaType}, ${fileSize} bytes), ${status}`);
}

function printAgreements(agreements: readonly Agreement[], documents: readonly AccountDocument[]): void {
  for (const { agreementId, number, date, kind, signing, status } of agreements) {
    const copies = documents
      .filter((document) => document.agreementId === agreementId)
      .map(({ documentId }) => `, document ${documentId}`);
    console.log(
      `  agreement ${agreementId}: ${printable(`${kind} ${number}`)} of ${date}, ${signing}, ${status}${copies.join("")}`,
    );
  }
}

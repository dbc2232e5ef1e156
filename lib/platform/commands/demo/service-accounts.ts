import { generateKeyPair, randomUUID } from "node:crypto";
import { promisify } from "node:util";

import { serviceAccounts } from "@/db/schema";
import { searchTextOf } from "@/lib/platform/search";

import { daysAgo, type World } from "./world";

const generate = promisify(generateKeyPair);

/** Key file of a service account, as issued on its creation. */
export interface KeyFile {
  account_id: number;
  account_email: string;
  key_id: string;
  private_key: string;
}

/**
 * Adds a service account for the telephony engine and one with a role. Returns the engine's key file; the other's
 * private key is discarded.
 */
export async function addServiceAccounts(world: World, email: string): Promise<KeyFile> {
  const { tx, accountId } = world;
  const [engine, reporting] = await Promise.all([newKeys(), newKeys()]);
  const engineId = randomUUID();
  await tx.insert(serviceAccounts).values([
    {
      keyId: engineId,
      accountId,
      name: "Telephony engine",
      description: "Reads how the applications route, and writes what happened in calls.",
      searchText: searchTextOf("Telephony engine"),
      publicKey: engine.publicKey,
      roles: [],
      engine: true,
      createdAt: daysAgo(world, 210),
    },
    {
      accountId,
      name: "Weekly report",
      description: "Downloads the call history for the people who plan the shifts.",
      searchText: searchTextOf("Weekly report"),
      publicKey: reporting.publicKey,
      roles: ["Supervisor"],
      createdAt: daysAgo(world, 90),
    },
  ]);
  return { account_id: accountId, account_email: email, key_id: engineId, private_key: engine.privateKey };
}

const newKeys = () =>
  generate("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });

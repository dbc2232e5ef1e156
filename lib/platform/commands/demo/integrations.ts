import { randomBytes } from "node:crypto";

import {
  dialogflowKeyApplications,
  dialogflowKeys,
  keyValueItems,
  pushCredentialApplications,
  pushCredentials,
  secrets,
} from "@/db/schema";
import { searchTextOf } from "@/lib/platform/search";
import { seal } from "@/lib/platform/secrets/seal";

import type { MadeApplications } from "./applications";
import { chance } from "./chance";
import { customerPhone } from "./phone-numbers";
import { addAll, after, dayFrom, daysAgo, secondsAgo, type World } from "./world";

const CALLBACKS = 14;

/** Adds data and credentials of the applications' scenarios; none of the credentials are real. */
export async function addIntegrations(world: World, applications: MadeApplications): Promise<void> {
  await addStorage(world, applications);
  await addSecrets(world, applications);
  await addPushCredentials(world, applications);
  await addDialogflow(world, applications);
}

async function addStorage(world: World, applications: MadeApplications): Promise<void> {
  const { accountId } = world;
  const luck = chance("storage");
  const item = (applicationId: number, key: string, value: unknown, days: number) => ({
    accountId,
    applicationId,
    key,
    value: seal(accountId, typeof value === "string" ? value : JSON.stringify(value)),
    expiresAt: after(world.now, days * 86_400),
    modifiedAt: secondsAgo(world, luck.whole(600, 80_000)),
  });
  const [support, sales, delivery] = [
    applications["support-line"],
    applications["sales-outbound"],
    applications["delivery-notices"],
  ].map(({ applicationId }) => applicationId) as [number, number, number];
  const waiting = new Set(Array.from({ length: CALLBACKS }, () => customerPhone(luck).number));
  await addAll(world, keyValueItems, [
    ...[...waiting].map((number) =>
      item(
        support,
        `callback:${number}`,
        { asked: secondsAgo(world, luck.whole(600, 80_000)), attempts: luck.whole(0, 2) },
        luck.between(0.5, 2),
      ),
    ),
    item(support, "support:greeting", "summer", 60),
    item(support, "support:holidays", [dayFrom(world, 24), dayFrom(world, 25), dayFrom(world, 31)], 88),
    item(sales, "caller-id:gb", "442079460300", 80),
    item(sales, "caller-id:de", "493023125300", 80),
    item(sales, "caller-id:fr", "33199001300", 80),
    item(delivery, "depot:berlin:vans", "14", 5),
    item(delivery, "depot:london:vans", "22", 5),
  ]);
}

async function addSecrets(world: World, applications: MadeApplications): Promise<void> {
  const { accountId } = world;
  const rows = [
    ["support-line", "CRM_TOKEN", randomBytes(24).toString("base64url"), "Reads customers by their number"],
    ["support-line", "HOOK_SIGNATURE", randomBytes(32).toString("hex"), "Signs what is sent to the help desk"],
    ["sales-outbound", "CRM_TOKEN", randomBytes(24).toString("base64url"), "Writes the outcome of a call"],
    ["delivery-notices", "CALLER_ID", "442079460400", "The number that notices come from"],
    ["delivery-notices", "ORDERS_PASSWORD", randomBytes(18).toString("base64url"), ""],
  ] as const;
  await addAll(
    world,
    secrets,
    rows.map(([application, name, value, description], index) => ({
      accountId,
      applicationId: applications[application].applicationId,
      name,
      value: seal(accountId, value),
      description,
      createdAt: daysAgo(world, 140 - index * 12),
      modifiedAt: daysAgo(world, 50 - index * 9),
    })),
  );
}

async function addPushCredentials(world: World, applications: MadeApplications): Promise<void> {
  const { tx, accountId } = world;
  const nothing = seal(accountId, "This is a demo: no certificate and no key is in here.");
  const made = await tx
    .insert(pushCredentials)
    .values(
      [
        {
          provider: "APPLE_VOIP" as const,
          credentialBundle: "com.example.harbour",
          certFileName: "harbour-voip.p12",
          certContent: nothing,
          certPassword: nothing,
          isDevMode: false,
          expiresAt: daysAgo(world, -17, 12),
        },
        {
          provider: "APPLE" as const,
          credentialBundle: "com.example.harbour.agents",
          certFileName: "harbour-agents.p12",
          certContent: nothing,
          certPassword: nothing,
          isDevMode: true,
          expiresAt: daysAgo(world, -240, 12),
        },
        { provider: "GOOGLE" as const, credentialBundle: "com.example.harbour", serviceAccountFile: nothing },
        {
          provider: "HUAWEI" as const,
          credentialBundle: "com.example.harbour",
          huaweiClientId: "100000001",
          huaweiClientSecret: nothing,
          huaweiApplicationId: "100000002",
        },
      ].map((credential, index) => ({
        ...credential,
        accountId,
        searchText: searchTextOf(credential.credentialBundle),
        createdAt: daysAgo(world, 130 - index * 20),
        modifiedAt: daysAgo(world, 130 - index * 20),
      })),
    )
    .returning({ pushCredentialId: pushCredentials.pushCredentialId });
  const bound = [applications["support-line"], applications["sales-outbound"]];
  await addAll(
    world,
    pushCredentialApplications,
    made.flatMap(({ pushCredentialId }) =>
      bound.map(({ applicationId }) => ({ accountId, pushCredentialId, applicationId })),
    ),
  );
}

async function addDialogflow(world: World, applications: MadeApplications): Promise<void> {
  const { tx, accountId } = world;
  const key = {
    type: "service_account",
    project_id: "harbour-support-demo",
    client_email: "agent@harbour-support-demo.example",
    private_key: "This is a demo: no key is in here.",
  };
  const [row] = await tx
    .insert(dialogflowKeys)
    .values({
      accountId,
      description: "Answers questions about opening hours and invoices",
      projectId: key.project_id,
      jsonCredentials: seal(accountId, JSON.stringify(key)),
      createdAt: daysAgo(world, 70),
      modifiedAt: daysAgo(world, 12),
    })
    .returning({ dialogflowKeyId: dialogflowKeys.dialogflowKeyId });
  await tx.insert(dialogflowKeyApplications).values({
    accountId,
    dialogflowKeyId: row!.dialogflowKeyId,
    applicationId: applications["support-line"].applicationId,
  });
}

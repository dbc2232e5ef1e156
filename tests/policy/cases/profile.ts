import { sql } from "drizzle-orm";

import { clearContacts, makeContact } from "../../support/contacts";
import { unique } from "../../support/names";
import { asSuperuser } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const profile = {
  needs: ["PROFILE"],
  behind: { needs: "PROFILE", path: ["account", "profile"] },
  query: (field: string) => `{ account { profile { ${field} } } }`,
  path: ["account", "profile"],
};

const emailChange = {
  ...profile,
  behind: [...[profile.behind], { needs: "PROFILE", path: ["account", "profile", "emailChange"] }],
  query: (field: string) =>
    `query($change: Boolean = true) { account { profile { emailChange @include(if: $change) { ${field} } } } }`,
  path: ["account", "profile", "emailChange"],
  variables: async ({ account }: GridWorld) => {
    await once(account, "e-mail change", () =>
      asSuperuser(
        sql`insert into notification_contacts (account_id, contact_type, contact_data, notification_group) values (${account.id}, 'account_email', ${`${unique("new-")}@example.com`}, '{}')`,
      ),
    );
    return {};
  },
};

const settings = {
  needs: ["NOTIFICATIONS"],
  behind: { needs: "NOTIFICATIONS", path: ["notificationSettings"] },
  query: (field: string) => `{ notificationSettings { ${field} } }`,
  path: ["notificationSettings"],
};

const contacts = {
  needs: ["NOTIFICATIONS"],
  behind: { needs: "NOTIFICATIONS", path: ["notificationContacts"] },
  query: (field: string) => `{ notificationContacts { ${field} } }`,
  path: ["notificationContacts"],
};

const contact = async ({ account }: GridWorld) => {
  await clearContacts(account);
  return { id: await makeContact(account, { code: "123456" }) };
};

/** Cases of the account's profile and its notification recipients. */
export const profileCases: Record<string, Case> = {
  "Account.profile": { ...profile, behind: undefined, query: profile.query("version") },
  ...fieldCases("Profile", profile, [
    "firstName",
    "lastName",
    "languageCode",
    "currency",
    "customData",
    "billingAddress { zip }",
    "version",
  ]),
  "Profile.emailChange": { ...emailChange, behind: profile.behind, query: emailChange.query("email") },
  ...fieldCases(
    "BillingAddress",
    {
      ...profile,
      query: (field) => profile.query(`billingAddress { ${field} }`),
      path: ["account", "profile", "billingAddress"],
    },
    ["name", "countryCode", "state", "address", "zip", "phone"],
  ),
  ...fieldCases("EmailChange", emailChange, ["email", "requestedAt", "codeSent", "nextVerificationAfterSeconds"]),
  "Mutation.updateProfile": {
    needs: ["PROFILE"],
    query: "mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { profile { firstName } } }",
    path: ["updateProfile"],
    variables: () => ({ input: { firstName: unique("Ada") } }),
  },

  "Query.notificationSettings": { ...settings, behind: undefined, query: settings.query("version") },
  ...fieldCases("NotificationSettings", settings, [
    "accountNotifications",
    "tariffChangingNotifications",
    "newsNotifications",
    "sendJsError",
    "minBalanceToNotify",
    "currency",
    "delivery",
    "version",
  ]),
  "Query.notificationContacts": { ...contacts, behind: undefined, query: contacts.query("id") },
  ...fieldCases("NotificationContact", contacts, [
    "value",
    "description",
    "isPersistent",
    "groups",
    "verified",
    "codeSent",
    "nextVerificationAfterSeconds",
    "createdAt",
    "modifiedAt",
    "version",
  ]),
  "Mutation.updateNotificationSettings": {
    needs: ["NOTIFICATIONS"],
    query:
      "mutation($input: UpdateNotificationSettingsInput!) { updateNotificationSettings(input: $input) { settings { version } } }",
    path: ["updateNotificationSettings"],
    variables: () => ({ input: { newsNotifications: true } }),
  },
  "Mutation.addNotificationContact": {
    needs: ["NOTIFICATIONS"],
    query:
      "mutation($input: AddNotificationContactInput!) { addNotificationContact(input: $input) { contact { id } } }",
    path: ["addNotificationContact"],
    variables: async ({ account }) => (
      await clearContacts(account),
      { input: { value: `${unique("to-")}@example.com`, description: "somebody", groups: ["NEWS"] } }
    ),
  },
  "Mutation.updateNotificationContact": {
    needs: ["NOTIFICATIONS"],
    query:
      "mutation($id: ID!) { updateNotificationContact(input: { id: $id, groups: [NEWS] }) { contact { groups } } }",
    path: ["updateNotificationContact"],
    variables: contact,
  },
  "Mutation.sendNotificationContactCode": {
    needs: ["NOTIFICATIONS"],
    query: "mutation($id: ID!) { sendNotificationContactCode(id: $id) { contact { codeSent } } }",
    path: ["sendNotificationContactCode"],
    variables: contact,
  },
  "Mutation.verifyNotificationContact": {
    needs: ["NOTIFICATIONS"],
    query:
      'mutation($id: ID!) { verifyNotificationContact(input: { id: $id, code: "123456" }) { contact { verified } } }',
    path: ["verifyNotificationContact"],
    variables: contact,
  },
  "Mutation.deleteNotificationContact": {
    needs: ["NOTIFICATIONS"],
    query: "mutation($id: ID!) { deleteNotificationContact(id: $id) }",
    path: ["deleteNotificationContact"],
    variables: contact,
  },
};

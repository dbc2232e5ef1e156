import { makeContact } from "../../support/contacts";
import type { IdPlace, TenancyWorld } from "./place";

const contact = ({ account }: TenancyWorld) => makeContact(account, { code: "123456" });

export const notificationIds: Record<string, IdPlace> = {
  "UpdateNotificationContactInput.id": {
    query: "mutation($id: ID!) { updateNotificationContact(input: { id: $id, groups: [NEWS] }) { contact { id } } }",
    theirs: contact,
  },
  "VerifyNotificationContactInput.id": {
    query: 'mutation($id: ID!) { verifyNotificationContact(input: { id: $id, code: "123456" }) { contact { id } } }',
    theirs: contact,
  },
  "Mutation.sendNotificationContactCode(id)": {
    query: "mutation($id: ID!) { sendNotificationContactCode(id: $id) { contact { id } } }",
    theirs: contact,
  },
  "Mutation.deleteNotificationContact(id)": {
    query: "mutation($id: ID!) { deleteNotificationContact(id: $id) }",
    theirs: contact,
  },
};

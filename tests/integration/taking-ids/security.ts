import { saveWebhook } from "@/lib/account/webhooks/save-webhook";
import { sendTest } from "@/lib/account/webhooks/send-test";
import { addAuthorizedIp } from "@/lib/security/authorized-ips/add-authorized-ip";
import { addBlockedCaller } from "@/lib/security/pstn-black-list/add-blocked-caller";
import { addSipNetwork } from "@/lib/security/sip-white-list/add-sip-network";

import { anyAddress, anyNumber } from "../../support/addresses";
import type { IdPlace, TenancyWorld } from "./place";

export const securityIds: Record<string, IdPlace> = {
  "Mutation.updateAuthorizedIp(id)": {
    query: 'mutation($id: ID!) { updateAuthorizedIp(id: $id, description: "x") { id } }',
    theirs: async ({ account }) =>
      (await addAuthorizedIp(account.main, { network: anyAddress(), allowed: false })).authorizedIp.authorizedIpId,
  },
  "Mutation.deleteAuthorizedIp(id)": {
    query: "mutation($id: ID!) { deleteAuthorizedIp(id: $id) }",
    theirs: async ({ account }) =>
      (await addAuthorizedIp(account.main, { network: anyAddress(), allowed: false })).authorizedIp.authorizedIpId,
  },
  "Mutation.updateSipNetwork(id)": {
    query: 'mutation($id: ID!) { updateSipNetwork(id: $id, description: "x") { id } }',
    theirs: async ({ account }) =>
      (await addSipNetwork(account.main, { network: anyAddress() })).sipNetwork.sipWhiteListId,
  },
  "Mutation.deleteSipNetwork(id)": {
    query: "mutation($id: ID!) { deleteSipNetwork(id: $id) }",
    theirs: async ({ account }) =>
      (await addSipNetwork(account.main, { network: anyAddress() })).sipNetwork.sipWhiteListId,
  },
  "Mutation.updateBlockedCaller(id)": {
    query: 'mutation($id: ID!) { updateBlockedCaller(id: $id, description: "x") { id } }',
    theirs: async ({ account }) => (await addBlockedCaller(account.main, { phone: anyNumber() })).pstnBlackListId,
  },
  "Mutation.deleteBlockedCaller(id)": {
    query: "mutation($id: ID!) { deleteBlockedCaller(id: $id) }",
    theirs: async ({ account }) => (await addBlockedCaller(account.main, { phone: anyNumber() })).pstnBlackListId,
  },
  "Mutation.sendWebhookDeliveryAgain(id)": {
    query: "mutation($id: ID!) { sendWebhookDeliveryAgain(id: $id) { delivery { id } } }",
    theirs: delivery,
  },
};

async function delivery({ account: { main } }: TenancyWorld): Promise<number> {
  await saveWebhook(main, { callbackUrl: "https://receiver.example.com/", enabled: true, types: [] });
  return (await sendTest(main)).deliveryId;
}

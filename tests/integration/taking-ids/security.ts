import { addAuthorizedIp } from "@/lib/authorized-ips/add-authorized-ip";
import { addBlockedCaller } from "@/lib/pstn-black-list/add-blocked-caller";
import { addSipNetwork } from "@/lib/sip-white-list/add-sip-network";

import { anyAddress, anyNumber } from "../../support/addresses";
import type { IdPlace } from "./place";

export const securityIds: Record<string, IdPlace> = {
  "Mutation.deleteAuthorizedIp(id)": { query: "mutation($id: ID!) { deleteAuthorizedIp(id: $id) }", theirs: async ({ account }) => (await addAuthorizedIp(account.main, { network: anyAddress(), allowed: false })).authorizedIp.authorizedIpId },
  "Mutation.deleteSipNetwork(id)": { query: "mutation($id: ID!) { deleteSipNetwork(id: $id) }", theirs: async ({ account }) => (await addSipNetwork(account.main, { network: anyAddress() })).sipNetwork.sipWhiteListId },
  "Mutation.deleteBlockedCaller(id)": { query: "mutation($id: ID!) { deleteBlockedCaller(id: $id) }", theirs: async ({ account }) => (await addBlockedCaller(account.main, { phone: anyNumber() })).pstnBlackListId },
};

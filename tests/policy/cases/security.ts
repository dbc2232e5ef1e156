import { randomInt } from "node:crypto";

import { addAuthorizedIp } from "@/lib/security/authorized-ips/add-authorized-ip";
import { addBlockedCaller } from "@/lib/security/pstn-black-list/add-blocked-caller";
import { addSipNetwork } from "@/lib/security/sip-white-list/add-sip-network";

import { anyAddress, anyNumber } from "../../support/addresses";
import type { Account } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const IPS = ["AUTHORIZED_IPS"];
const SIP = ["SIP_WHITE_LIST"];
const PSTN = ["PSTN_BLACK_LIST"];

// On the deny list, so that no allow list blocks other addresses.
const authorizedIp = async ({ main }: Account) =>
  String((await addAuthorizedIp(main, { network: anyAddress(), allowed: false })).authorizedIp.authorizedIpId);
const sipNetwork = async ({ main }: Account) =>
  String((await addSipNetwork(main, { network: anyAddress() })).sipNetwork.sipWhiteListId);
const blockedCaller = async ({ main }: Account) =>
  String((await addBlockedCaller(main, { phone: anyNumber() })).pstnBlackListId);

/** Creates one object for all attempts. */
const shared =
  (what: string, make: (account: Account) => Promise<string>) =>
  async ({ account }: GridWorld) => (await once(account, what, () => make(account)), { first: 1 });
/** Creates a new object for each attempt. */
const fresh =
  (make: (account: Account) => Promise<string>) =>
  async ({ account }: GridWorld) => ({ id: await make(account) });

const rowsOf = (type: string, list: string, needs: string[], variables: Case["variables"], fields: string[]) =>
  fieldCases(
    type,
    {
      needs,
      query: (field) => `query($first: Int) { ${list}(first: $first) { nodes { ${field} } } }`,
      path: [list, "nodes"],
      behind: { needs: needs[0]!, path: [list] },
      variables,
    },
    fields,
  );

export const securityCases: Record<string, Case> = {
  "Query.authorizedIps": {
    needs: IPS,
    query: "{ authorizedIps { totalCount nodes { id } } }",
    path: ["authorizedIps"],
  },
  "Query.checkAuthorizedIp": {
    needs: IPS,
    query: '{ checkAuthorizedIp(address: "192.0.2.1") { letIn } }',
    path: ["checkAuthorizedIp"],
  },
  "Query.programsSeenLately": { needs: IPS, query: "{ programsSeenLately }", path: ["programsSeenLately"] },
  ...rowsOf("AuthorizedIp", "authorizedIps", IPS, shared("authorized IP", authorizedIp), [
    "network",
    "allowed",
    "description",
    "createdAt",
  ]),
  ...fieldCases(
    "AuthorizedIpCheck",
    {
      needs: IPS,
      query: (field) => `{ checkAuthorizedIp { ${field} } }`,
      path: ["checkAuthorizedIp"],
      behind: { needs: IPS[0]!, path: ["checkAuthorizedIp"] },
    },
    ["address", "letIn"],
  ),
  "AuthorizedIpCheck.entry": {
    needs: IPS,
    query: '{ checkAuthorizedIp(address: "192.0.2.1") { entry { network } } }',
    path: ["checkAuthorizedIp", "entry"],
    behind: { needs: IPS[0]!, path: ["checkAuthorizedIp"] },
    isEmpty: true,
  },
  "Mutation.addAuthorizedIp": {
    needs: IPS,
    query:
      "mutation($network: String!) { addAuthorizedIp(input: { network: $network, allowed: false }) { authorizedIp { network } } }",
    path: ["addAuthorizedIp"],
    variables: () => ({ network: anyAddress() }),
  },
  "Mutation.updateAuthorizedIp": {
    needs: IPS,
    query: 'mutation($id: ID!) { updateAuthorizedIp(id: $id, description: "Office") { id } }',
    path: ["updateAuthorizedIp"],
    variables: fresh(authorizedIp),
  },
  "Mutation.deleteAuthorizedIp": {
    needs: IPS,
    query: "mutation($id: ID!) { deleteAuthorizedIp(id: $id) }",
    path: ["deleteAuthorizedIp"],
    variables: fresh(authorizedIp),
  },

  "Query.sipWhiteList": { needs: SIP, query: "{ sipWhiteList { totalCount nodes { id } } }", path: ["sipWhiteList"] },
  ...rowsOf("SipNetwork", "sipWhiteList", SIP, shared("SIP network", sipNetwork), [
    "network",
    "description",
    "createdAt",
  ]),
  "Mutation.addSipNetwork": {
    needs: SIP,
    query: "mutation($network: String!) { addSipNetwork(input: { network: $network }) { sipNetwork { network } } }",
    path: ["addSipNetwork"],
    variables: () => ({ network: anyAddress() }),
  },
  "Mutation.updateSipNetwork": {
    needs: SIP,
    query: 'mutation($id: ID!) { updateSipNetwork(id: $id, description: "Office") { id } }',
    path: ["updateSipNetwork"],
    variables: fresh(sipNetwork),
  },
  "Mutation.deleteSipNetwork": {
    needs: SIP,
    query: "mutation($id: ID!) { deleteSipNetwork(id: $id) }",
    path: ["deleteSipNetwork"],
    variables: fresh(sipNetwork),
  },

  "Query.pstnBlackList": {
    needs: PSTN,
    query: "{ pstnBlackList { totalCount nodes { id } } }",
    path: ["pstnBlackList"],
  },
  "Query.checkPstnBlackList": {
    needs: PSTN,
    query: '{ checkPstnBlackList(number: "+4930901820") { phone } }',
    path: ["checkPstnBlackList"],
  },
  ...rowsOf("BlockedCaller", "pstnBlackList", PSTN, shared("blocked caller", blockedCaller), [
    "phone",
    "isPattern",
    "description",
    "createdAt",
  ]),
  "Mutation.addBlockedCaller": {
    needs: PSTN,
    query: "mutation($phone: String!) { addBlockedCaller(input: { phone: $phone }) { blockedCaller { phone } } }",
    path: ["addBlockedCaller"],
    variables: () => ({ phone: anyNumber() }),
  },
  "Mutation.importBlockedCallers": {
    needs: PSTN,
    query: "mutation($text: String!) { importBlockedCallers(input: { text: $text }) { lines { status } } }",
    path: ["importBlockedCallers"],
    variables: () => ({ text: `${anyNumber()}\n${randomInt(10_000)}.*` }),
  },
  "Mutation.updateBlockedCaller": {
    needs: PSTN,
    query: 'mutation($id: ID!) { updateBlockedCaller(id: $id, description: "Office") { id } }',
    path: ["updateBlockedCaller"],
    variables: fresh(blockedCaller),
  },
  "Mutation.deleteBlockedCaller": {
    needs: PSTN,
    query: "mutation($id: ID!) { deleteBlockedCaller(id: $id) }",
    path: ["deleteBlockedCaller"],
    variables: fresh(blockedCaller),
  },
};

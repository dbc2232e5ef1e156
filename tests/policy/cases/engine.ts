import { type Case, fieldCases } from "./case";

const needs = ["engine"];

const put = (
  name: string,
  type: string,
  field = name.startsWith("putSms") ? "messages" : "sessions",
  selection = "{ added }",
): [string, Case] => [
  `Mutation.${name}`,
  {
    needs,
    query: `mutation($items: [${type}!]!) { ${name}(${field}: $items) ${selection} }`,
    path: [name],
    variables: () => ({ items: [] }),
  },
];

const held = (list: string) => ({
  needs,
  behind: { needs: "engine", path: ["engineApplication"] },
  query: (field: string) => `query($id: ID!) { engineApplication(id: $id) { ${list} { ${field} } } }`,
  path: ["engineApplication", list],
  variables: ({ applicationId }: { applicationId: string }) => ({ id: applicationId }),
});

/** Cases of what only the engine can access: no role opens any of it. */
export const engineCases: Record<string, Case> = {
  "Query.engineApplication": {
    needs,
    query: "query($id: ID!) { engineApplication(id: $id) { name } }",
    path: ["engineApplication"],
    variables: ({ applicationId }) => ({ id: applicationId }),
  },
  "Query.engineAccount": { needs, query: "{ engineAccount { sipWhiteList pstnBlackList } }", path: ["engineAccount"] },
  ...fieldCases(
    "EngineAccount",
    {
      needs,
      behind: { needs: "engine", path: ["engineAccount"] },
      query: (field) => `{ engineAccount { ${field} } }`,
      path: ["engineAccount"],
    },
    ["frozen", "sipWhiteList", "pstnBlackList"],
  ),
  "EngineAccount.testNumberRoutes": {
    needs,
    behind: { needs: "engine", path: ["engineAccount"] },
    query: "{ engineAccount { testNumberRoutes { accessCode } } }",
    path: ["engineAccount", "testNumberRoutes"],
  },
  "EngineAccount.plans": {
    needs,
    behind: { needs: "engine", path: ["engineAccount"] },
    query: "{ engineAccount { plans { nextCharge } } }",
    path: ["engineAccount", "plans"],
  },
  ...fieldCases("EngineUser", held("users"), ["password"]),
  ...fieldCases("EngineSecret", held("secrets"), ["value"]),
  ...fieldCases("EngineSipRegistration", held("sipRegistrations"), ["password"]),
  ...fieldCases("EngineWhatsappNumber", held("whatsappNumbers"), ["voicePassword"]),
  ...fieldCases("EnginePushCredential", held("pushCredentials"), [
    "certContent",
    "certPassword",
    "serverKey",
    "serviceAccountFile",
    "huaweiClientSecret",
  ]),
  ...fieldCases("EngineDialogflowKey", held("dialogflowKeys"), ["jsonCredentials"]),
  ...Object.fromEntries([
    put("putCallSessions", "CallSessionInput", "sessions", "{ sessions { added } }"),
    put("putSessionLogs", "SessionLogInput", "logs"),
    put("putSms", "SmsInput"),
    put("putSipRegistrationStates", "SipRegistrationStateInput", "states"),
    put("putQueueStates", "QueueStateInput", "states"),
    put("putAcdSessions", "AcdSessionInput"),
    put("putSmartQueueTasks", "SmartQueueTaskInput", "tasks"),
    put("putAgentStates", "AcdAgentStateInput", "acd", "{ acd { added } }"),
    put("putCharges", "ChargeInput", "charges"),
    put("putPlanUses", "PlanUseInput", "uses"),
  ]),
};

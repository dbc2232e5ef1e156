// Which place may import which. `npm run lint` checks it; docs/architecture.md draws it.

/** The areas of lib, and the neighbours that each uses; all use platform and policy. No area reaches itself along them. */
const neighbours = {
  billing: [],
  access: ["billing"],
  security: ["access"],
  applications: ["access", "billing"],
  engine: ["applications", "billing"],
  numbers: ["access", "applications", "billing"],
  account: ["access", "numbers"],
  calls: ["account", "applications", "engine"],
};

/** Here the areas meet: what runs without a request, and the commands. Nothing of lib imports it. */
const COMPOSED = "^lib/platform/(server|commands)/";

const floors = ["app", "graphql", "lib", "db"];

const arrows = floors.slice(1).map((floor, index) => ({
  name: `${floor}-knows-no-floor-above`,
  comment: "Imports run one way: app -> graphql -> lib -> db.",
  severity: "error",
  from: { path: `^${floor}/` },
  to: { path: `^(${floors.slice(0, index + 1).join("|")})/` },
}));

const areas = Object.entries(neighbours).map(([area, others]) => ({
  name: `${area}-and-its-neighbours`,
  comment: `lib/${area} uses platform, policy${others.map((other) => `, ${other}`).join("")} and nothing else of lib.`,
  severity: "error",
  from: { path: `^lib/${area}/` },
  to: { path: "^lib/", pathNot: `^lib/(${[area, "platform", "policy", ...others].join("|")})/` },
}));

/** What runs in the background, or at an operator's command, over all accounts. */
const BACKGROUND =
  "^lib/(.*/(drop-old-[a-z-]+|expire-verifications|stop-unverified)|account/(verification-review/.*|webhooks/deliver)|billing/(bank-cards/top-up-due|invoices/(make|settle)-[a-z-]+|plans/offer|renewals/find-due)|numbers/(number-offers/stock|phone-numbers/number-in-use)|platform/(events/expiry|jobs/worker|mail/send-mails))\\.ts$";

/** Each connection to the database is for some places alone. */
const connections = [
  ["connection", "Outside db, queries run through withAccount.", "^db/(connection|migrate)\\.ts$", "^$"],
  [
    "family",
    "Two accounts meet in child accounts and their lock alone.",
    "^db/family\\.ts$",
    "^lib/access/(child-accounts/|auth/lock-account\\.ts)",
  ],
  [
    "sign-in",
    "The sign-in connection reads before it is known who asks.",
    "^db/sign-in\\.ts$",
    "^lib/(access/auth/|platform/rate-limit\\.ts|access/accounts/(sign-up|login-link)\\.ts)",
  ],
  [
    "worker",
    "The worker's connection is for background work and the operator's commands.",
    "^db/with-worker\\.ts$",
    `${COMPOSED}|${BACKGROUND}`,
  ],
  [
    "operator",
    "For the operator's commands, the server and /api/ready.",
    "^db/operator\\.ts$",
    `${COMPOSED}|^app/api/ready/`,
  ],
  ["account", "Resolvers and pages call the verbs of lib.", "^db/with-account\\.ts$", "^lib/"],
].map(([name, comment, path, users]) => ({
  name: `connection-${name}`,
  comment,
  severity: "error",
  from: { path: "^(app|graphql|lib)/", pathNot: users },
  to: { path },
}));

module.exports = {
  forbidden: [
    {
      name: "no-cycle-of-files",
      comment: "Two files that need each other are one thing, or need a third below both.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...arrows,
    {
      name: "policy-is-pure",
      comment: "lib/policy imports nothing: no package, no Node, nothing of the house.",
      severity: "error",
      from: { path: "^lib/policy/" },
      to: { pathNot: "^lib/policy/" },
    },
    {
      name: "platform-knows-no-area",
      comment: "What every area uses knows none of them.",
      severity: "error",
      from: { path: "^lib/platform/", pathNot: COMPOSED },
      to: { path: "^lib/", pathNot: "^lib/(platform|policy)/" },
    },
    ...areas,
    ...connections,
    {
      name: "pages-hold-no-sql",
      comment: "What a person sees asks the GraphQL API or a verb of lib.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/api/ready/" },
      to: { path: "^db/" },
    },
    {
      name: "sections-keep-to-their-area",
      comment:
        "A section shows its own area; what several show lies in _pickers, _ui or among the reports. An application's parts show whatever it holds.",
      severity: "error",
      from: { path: "^app/\\(panel\\)/\\(([a-z]+)\\)/", pathNot: "/applications/\\[applicationId\\]/" },
      to: { path: "^app/\\(panel\\)/\\(", pathNot: "^app/\\(panel\\)/\\(($1|platform)\\)/" },
    },
    {
      name: "pickers-know-no-section",
      severity: "error",
      from: { path: "^app/\\(panel\\)/_pickers/" },
      to: { path: "^app/", pathNot: "^app/(_ui|_shell|\\(panel\\)/_pickers)/" },
    },
    {
      name: "lib-is-its-areas",
      comment: "lib holds the areas and, in each, domains; what lies beside them would follow no rule.",
      severity: "error",
      from: {},
      to: {
        path: "^lib/",
        pathNot: `^lib/((${Object.keys(neighbours).join("|")})/[^/]+/|(engine|platform|policy)/|audit\\.generated\\.ts$)`,
      },
    },
    {
      name: "drivers-are-for-db",
      comment: "Only db talks to a database's driver.",
      severity: "error",
      from: { path: "^(app|graphql|lib)/" },
      to: { path: "(^|/)(pg|@electric-sql/pglite)(/|$)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "graphql-holds-no-sql",
      comment: "Resolvers call the verbs of lib.",
      severity: "error",
      from: { path: "^graphql/" },
      to: { path: "^db/|/drizzle-orm/", pathNot: "^db/errors\\.ts$" },
    },
    {
      name: "shell-shows-no-section",
      comment: "The frame and the login pages stand around the sections; the home page alone shows several.",
      severity: "error",
      from: { path: "^app/(_shell|login|sign-up)/" },
      to: { path: "^app/\\(panel\\)/" },
    },
    {
      name: "platform-ground",
      comment: "The files right in lib/platform are what its own domains stand on.",
      severity: "error",
      from: { path: "^lib/platform/[^/]+\\.ts$" },
      to: { path: "^lib/", pathNot: "^lib/(policy/|platform/[^/]+\\.ts$)" },
    },
    {
      name: "ui-knows-no-section",
      comment: "The shared pieces know neither the shell nor a section.",
      severity: "error",
      from: { path: "^app/_ui/" },
      to: { path: "^app/(?!_ui/)" },
    },
    {
      name: "nothing-imports-what-composes",
      comment: "The server and the commands stand above all areas.",
      severity: "error",
      from: { path: "^(app|graphql|lib)/", pathNot: COMPOSED },
      to: { path: COMPOSED },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|tests)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

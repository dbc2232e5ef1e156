// The second half of .dependency-cruiser.cjs: no cycle between domains. A folder counts with all that lies in it, so what
// lies right in an area's folder, and what stands above all domains, is left out; the first half keeps these in order.
const { options } = require("./.dependency-cruiser.cjs");

module.exports = {
  forbidden: [
    {
      name: "no-cycle-of-domains",
      comment: "Two domains that need each other share what ties them with a third, or meet in lib/platform/server.",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    ...options,
    exclude: {
      path: `${options.exclude.path}|^(lib|graphql)/[^/]+/[^/]+\\.ts$|^graphql/[^/]+\\.ts$|^lib/platform/(server|commands)/`,
    },
  },
};

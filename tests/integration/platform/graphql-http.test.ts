import { serverAudits } from "graphql-http";
import { NextRequest } from "next/server";
import { afterAll, describe, expect, it } from "vitest";

import { handleGraphQL } from "@/graphql/http";
import { ADDRESS } from "@/tests/integration/over-http";

const PREFLIGHT =
  "A GET that a page elsewhere could send unasked runs nothing: it needs a header that makes the browser ask first.";
const STATUS =
  "A request that can't run is 400 for a client of application/json too, so that proxies and monitors see it.";

/**
 * Recommendations of the specification that we deviate from, with the reason. An entry that no longer applies fails.
 */
const OTHERWISE: Record<string, string> = {
  "5A70": PREFLIGHT,
  D6D5: PREFLIGHT,
  "6A70": PREFLIGHT,
  "572B": STATUS,
  FDE2: STATUS,
  "7B9B": STATUS,
};

const audits = serverAudits({
  url: ADDRESS,
  fetchFn: (url: string, init?: ConstructorParameters<typeof NextRequest>[1]) =>
    handleGraphQL(new NextRequest(url, init)),
});

const notMet = new Set<string>();
afterAll(() =>
  console.log(
    `${audits.length} audits of GraphQL over HTTP, ${notMet.size} advised ones not met: ${[...notMet].join(", ") || "none"}.`,
  ),
);

describe("GraphQL over HTTP", () => {
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s: %s", async (id, name, audit) => {
    const result = await audit.fn();
    if (result.status !== "ok") notMet.add(id);
    const reason = "reason" in result ? result.reason : "";
    if (name.startsWith("MUST")) expect({ status: result.status, reason }).toEqual({ status: "ok", reason: "" });
    else
      expect({ met: result.status === "ok", reason }).toEqual(
        id in OTHERWISE ? { met: false, reason } : { met: true, reason: "" },
      );
  });

  it("has no reason for what is not an audit", () => {
    expect(
      Object.keys(OTHERWISE).filter((id) => !audits.some((audit) => audit.id === id && !audit.name.startsWith("MUST"))),
    ).toEqual([]);
  });
});

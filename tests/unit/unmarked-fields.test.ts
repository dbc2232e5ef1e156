import { getDirective } from "@graphql-tools/utils";
import { isObjectType } from "graphql";
import { expect, it } from "vitest";

import { resolverList } from "@/graphql/resolver-list.generated";
import { schema } from "@/graphql/schema";

/** Fields that read for the viewer without a marker of their own, each with what guards them instead. */
const guardedOtherwise: Record<string, string> = {
  "Viewer.sessions": "returns the viewer's own sessions and no others",
  "Session.current": "compares with the viewer's own session",
  "ServiceAccountKeyFile.accountId": "returns the viewer's own account's ID",
  "Scenario.fromParent": "compares with the viewer's own account",
  "CallListRowsPayload.job": "returns a job that the viewer's mutation started",
  "RuleRun.rule": "lies behind fields that APPLICATION_RULES opens",
  "TakenRuleRun.scenarios": "lies behind a mutation of the engine",
  "Skill.userCount": "lies behind fields that the queues or the users open, and its verb asks for them again",
  "Invoice.rows": "lies behind fields that INVOICES opens, and its verb asks for it again",
  "Transaction.entries": "lies behind fields that TRANSACTIONS opens, and its verb asks for it again",
};

it("every field that reads for the viewer is marked, or is guarded otherwise with a reason", () => {
  const unmarked = resolverList
    .flatMap((resolvers) => Object.entries(resolvers as Record<string, Record<string, unknown>>))
    .flatMap(([typeName, fields]) => {
      const type = schema.getType(typeName);
      const isRead = !/^(Query|Mutation)$|Connection$/.test(typeName) && isObjectType(type);
      // What the engine reads of an application lies behind Query.engineApplication and asks for the engine's grant again.
      if (!isRead || typeName === "EngineApplication") return [];
      return Object.entries(fields).flatMap(([name, resolver]) => {
        const takesContext = typeof resolver === "function" && resolver.length >= 3;
        const isMarked = getDirective(schema, type.getFields()[name]!, "access") !== undefined;
        return takesContext && !isMarked ? [`${typeName}.${name}`] : [];
      });
    });
  expect(unmarked.sort()).toEqual(Object.keys(guardedOtherwise).sort());
});

import { type Tx } from "@/db/database";
import { noSuch, ownApplications, ownRules, ownSessions, ownUsers } from "@/lib/engine/owned";

import { type CallSession } from "./input";

export interface Names {
  applicationName: string;
  ruleName: string | null;
  userName: string | null;
}

/** Adds the names of application, rule and user to each session; deleted ones keep the name stored with the session. */
export async function withNames(
  tx: Tx,
  accountId: number,
  sessions: readonly CallSession[],
): Promise<(CallSession & Names)[]> {
  const applications = await ownApplications(
    tx,
    accountId,
    sessions.map(({ applicationId }) => applicationId),
  );
  const rules = await ownRules(
    tx,
    accountId,
    sessions.map(({ ruleId }) => ruleId),
  );
  const users = await ownUsers(
    tx,
    accountId,
    sessions.map(({ userId }) => userId),
  );
  const ruleOf = ({ ruleId, applicationId }: CallSession) => {
    const rule = rules.get(ruleId ?? 0);
    return rule?.applicationId === applicationId ? rule : undefined;
  };
  const isKnown = (session: CallSession) =>
    applications.has(session.applicationId) &&
    (session.ruleId === null || ruleOf(session) !== undefined) &&
    (session.userId === null || users.has(session.userId));
  const stored = await ownSessions(
    tx,
    accountId,
    sessions.filter((session) => !isKnown(session)).map(({ externalId }) => externalId),
  );

  return sessions.map((session, index) => {
    const before = stored.get(session.externalId);
    const name = (
      id: number | null,
      found: { name: string } | undefined,
      kept: { id: number | null | undefined; name: string | null | undefined },
      what: string,
      field: string,
    ) => {
      if (id === null) return null;
      if (found) return found.name;
      if (kept.id === id) return kept.name!;
      throw noSuch(what, `sessions.${index}.${field}`);
    };
    return {
      ...session,
      applicationName: name(
        session.applicationId,
        applications.get(session.applicationId),
        { id: before?.applicationId, name: before?.applicationName },
        "application",
        "applicationId",
      )!,
      ruleName: name(session.ruleId, ruleOf(session), { id: before?.ruleId, name: before?.ruleName }, "rule", "ruleId"),
      userName: name(
        session.userId,
        users.get(session.userId ?? 0),
        { id: before?.userId, name: before?.userName },
        "user",
        "userId",
      ),
    };
  });
}

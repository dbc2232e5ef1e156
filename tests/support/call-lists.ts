import { sql } from "drizzle-orm";

import { type Upload, uploadRows } from "@/lib/applications/call-lists/upload-rows";
import type { Ctx, SignedIn } from "@/lib/platform/ctx";

import { payIn } from "./money";
import { type Account, asSuperuser, makeAccount, run, unique } from "./world";

/** Creates a rule of an application for call lists and returns its id as in the API. */
export async function makeRule({ id }: { id: number }, applicationId: string): Promise<string> {
  const name = unique("rule-");
  const [row] = await asSuperuser<{ rule_id: string }>(sql`
    insert into rules (account_id, application_id, name, pattern, position, search_text)
    values (${id}, ${applicationId}, ${name}, '.*', 1, ${name}) returning rule_id::text`);
  return row!.rule_id;
}

/** Creates a SmartQueue of an application and returns its id as in the API. */
export async function makeQueue({ id }: { id: number }, applicationId: string): Promise<string> {
  const name = unique("queue-");
  const [row] = await asSuperuser<{ sq_queue_id: string }>(sql`
    insert into sq_queues (account_id, application_id, name, search_text) values (${id}, ${applicationId}, ${name}, ${name}) returning sq_queue_id::text`);
  return row!.sq_queue_id;
}

export const ADD =
  "mutation($input: AddCallListInput!) { addCallList(input: $input) { callList { id name version status counts { total } } job { id total } } }";

/** Returns rows with these numbers, which are also their UUIDs. */
export const rowsOf = (...numbers: string[]) =>
  numbers.map((number) => ({ taskUuid: number, customData: { name: `Person ${number}`, phone: number } }));

/** Creates an account that can pay for the calls of its lists. */
export async function makePayingAccount(): Promise<Account> {
  const account = await makeAccount();
  await payIn(account, "10");
  return account;
}

/** Creates a call list of a new application and rule, with rows; the account must have a balance. */
export async function makeList(
  account: Account,
  { rows = rowsOf("1", "2", "3"), ...settings }: Record<string, unknown> & { rows?: unknown[] } = {},
) {
  const applicationId = await account.application();
  const ruleId = await makeRule(account, applicationId);
  const { data, errors } = await run(account.main, ADD, {
    input: { applicationId, ruleId, name: unique("list "), rows, ...settings },
  });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  const { id, name } = data.addCallList.callList as { id: string; name: string };
  return { id, name, applicationId, ruleId };
}

/** Returns the context of an account's engine: a service account whose only permission is the grant. */
export const engineOf = ({ main }: Account): SignedIn => ({
  ...main,
  viewer: {
    ...main.viewer,
    kind: "SERVICE_ACCOUNT",
    isMainAccount: false,
    name: "engine",
    roles: [],
    permissions: new Set(["engine"] as const),
    session: null,
  },
});

/** Uploads a file of rows as the route does. */
export const upload = (
  ctx: Ctx,
  content: string | Uint8Array,
  { skipBadRows = false, fileName = "rows.csv" } = {},
): Promise<Upload> =>
  uploadRows(ctx, {
    content: inPieces(typeof content === "string" ? new TextEncoder().encode(content) : content),
    fileName,
    skipBadRows,
  });

/** Yields bytes in pieces, as from a connection. */
async function* inPieces(bytes: Uint8Array, size = 65_521): AsyncGenerator<Uint8Array, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Returns a list's stored tasks, in their order. */
export const tasksOf = (listId: string) =>
  asSuperuser<{
    task_id: string;
    task_uuid: string;
    status: string;
    attempts_left: number;
    task_priority: number;
    custom_data: unknown;
    result_data: unknown;
    batch_id: string;
    next_attempt_time: unknown;
  }>(
    sql`select task_id::text, task_uuid, status, attempts_left, task_priority, custom_data, result_data, batch_id, next_attempt_time from call_list_tasks where list_id = ${listId} order by call_list_tasks.task_id`,
  );

/** Returns a list's counts as stored in its row and as counted from its tasks. */
export async function countsOf(listId: string): Promise<{ kept: number[]; counted: number[]; status: string }> {
  const [row] = await asSuperuser<{ kept: number[]; counted: number[]; status: string }>(sql`
    select array[tasks_new, tasks_in_progress, tasks_processed, tasks_error, tasks_canceled] as kept, status,
      (select array[count(*) filter (where tasks.status = 'NEW'), count(*) filter (where tasks.status = 'IN_PROGRESS'), count(*) filter (where tasks.status = 'PROCESSED'),
        count(*) filter (where tasks.status = 'ERROR'), count(*) filter (where tasks.status = 'CANCELED')]::int[] from call_list_tasks tasks where tasks.list_id = lists.list_id) as counted
    from call_lists lists where list_id = ${listId}`);
  return row!;
}

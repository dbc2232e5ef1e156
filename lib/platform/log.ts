import { pino } from "pino";

type DatabaseError = Error & Partial<Record<"query" | "code" | "constraint" | "table" | "column", string>>;

/**
 * Returns an error for the log. A failed query is logged without its parameters, and its cause without the database's
 * message: both can quote a hash, a name or a login link.
 */
export function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, query, code, constraint, table, column } = error as DatabaseError;
  const calls = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    message: query === undefined ? error.message : `Failed query: ${query}`,
    code,
    stack: calls.join("\n"),
    cause:
      query === undefined ? error.cause && describe(error.cause) : describeCode((error.cause ?? {}) as DatabaseError),
    ...(constraint && { constraint, table, column }),
  };
}

const describeCode = ({ name, code, constraint, table, column }: DatabaseError) => ({
  type: name,
  code,
  constraint,
  table,
  column,
});

/**
 * Logger that writes structured lines to standard output. Fields with secret names are removed, up to three levels
 * deep.
 */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: undefined,
  serializers: { err: describe },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ["password", "oldPassword", "newPassword", "sessionId", "token", "authorization", "cookie"].flatMap(
      (name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`],
    ),
    remove: true,
  },
});

import { pino } from "pino";

/** Structured log lines on standard output. Whatever carries a secret by name is cut out, wherever it stands. */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ["password", "oldPassword", "newPassword", "sessionId", "token", "authorization", "cookie"].flatMap((name) => [
      name,
      `*.${name}`,
      `*.*.${name}`,
      `*.*.*.${name}`,
    ]),
    remove: true,
  },
});

/** The name of the unique constraint or index that an insert or update met; nothing for any other error. */
export function uniqueViolation(error: unknown): string | undefined {
  const cause = databaseError(error);
  return cause?.code === "23505" ? cause.constraint : undefined;
}

/** Whether a row referred to one that is not there, by the name of the reference. */
export function isReferenceViolation(error: unknown, constraint: string): boolean {
  const cause = databaseError(error);
  return cause?.code === "23503" && cause.constraint === constraint;
}

/** Whether a column that is never empty was to become so. */
export function isNullViolation(error: unknown): boolean {
  return databaseError(error)?.code === "23502";
}

/** Whether two transactions got in each other's way, so that one of them was given up by the database. */
export function isSerializationFailure(error: unknown): boolean {
  const code = databaseError(error)?.code;
  return code === "40001" || code === "40P01";
}

function databaseError(error: unknown): { code: string; constraint?: string } | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && /^[0-9A-Z]{5}$/.test(cause.code)) {
      return cause as unknown as { code: string; constraint?: string };
    }
  }
  return undefined;
}

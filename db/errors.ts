/** Returns the name of the violated unique constraint or index; undefined for any other error. */
export function uniqueViolation(error: unknown): string | undefined {
  const cause = databaseError(error);
  return cause?.code === "23505" ? cause.constraint : undefined;
}

/** Returns whether the error is a violation of the named foreign key. */
export function isReferenceViolation(error: unknown, constraint: string): boolean {
  const cause = databaseError(error);
  return cause?.code === "23503" && cause.constraint === constraint;
}

/** Returns whether the error is a violation of a NOT NULL constraint. */
export function isNullViolation(error: unknown): boolean {
  return databaseError(error)?.code === "23502";
}

/** Returns whether the database aborted the transaction because of a serialization failure or a deadlock. */
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

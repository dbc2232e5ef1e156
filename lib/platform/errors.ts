import type { z } from "zod";

import { kindOf, openTo, type Permission } from "@/lib/policy/can";

/** Codes of expected failures, the same in GraphQL, actions and routes. */
export type ErrorCode =
  "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "BAD_USER_INPUT" | "CONFLICT" | "RATE_LIMITED" | "UNAVAILABLE";

/** An expected failure, whose message and details are written for the requester. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Details a client can act on, such as the denied section or action, or the invalid fields. */
    readonly details: Readonly<Record<string, unknown>> = {},
    /** Section, action or rule that denied access, for the audit log; set only when the viewer lacked a right. */
    readonly denied?: string,
  ) {
    super(message);
    this.name = "DomainError";
  }
}

/**
 * Thrown when a viewer lacks a section, action or grant; when any of several would do, the first is reported as denied.
 */
export class ForbiddenError extends DomainError {
  constructor(permission: Permission, ...others: Permission[]) {
    const kind = kindOf(permission);
    const roles = openTo(permission);
    const open = roles.length > 0 ? roles.join(", ") : "service accounts that have it";
    const instead = others.length > 0 ? ` So would ${others.join(" or ")} do.` : "";
    super(
      "FORBIDDEN",
      `The ${kind} ${permission} is open to ${open}.${instead}`,
      { [kind]: permission, openTo: roles },
      permission,
    );
  }
}

/** Creates an UNAUTHENTICATED error: no viewer, or an expired session. */
export const unauthenticated = (message = "Log in first.") => new DomainError("UNAUTHENTICATED", message);

/** Creates a NOT_FOUND error; objects of other accounts are reported the same way. */
export const notFound = (what: string) => new DomainError("NOT_FOUND", `There is no such ${what}.`);

/** Creates a CONFLICT error: a concurrent change came first. */
export const conflict = (message: string) => new DomainError("CONFLICT", message);

/** Creates a RATE_LIMITED error. */
export const rateLimited = (message: string) => new DomainError("RATE_LIMITED", message);

/** Creates an UNAVAILABLE error: an external dependency failed, and a retry can succeed later. */
export const unavailable = (message: string) => new DomainError("UNAVAILABLE", message);

/** Creates a BAD_USER_INPUT error; `fields` has one sentence per invalid field. */
export const badInput = (fields: Record<string, string>) =>
  new DomainError("BAD_USER_INPUT", Object.values(fields).join(" "), { fields });

/**
 * Parses raw input with a schema.
 * @throws DomainError BAD_USER_INPUT with one sentence per invalid field
 */
export function parse<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) fields[issue.path.join(".") || "input"] ??= issue.message;
  throw badInput(fields);
}

import type { z } from "zod";

import { kindOf, openTo, type Permission } from "@/lib/policy/can";

/** The one vocabulary of expected failures, the same in GraphQL, in actions and in routes. */
export type ErrorCode =
  "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "BAD_USER_INPUT" | "CONFLICT" | "RATE_LIMITED" | "UNAVAILABLE";

/** An expected failure: its message and details are written for the person who asked. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What a client can act on: the denied section or action, the fields that are wrong. */
    readonly details: Readonly<Record<string, unknown>> = {},
    /** The section, action or rule that refused it, for the audit log; only where somebody asked for more than is theirs. */
    readonly denied?: string,
  ) {
    super(message);
    this.name = "DomainError";
  }
}

/** A viewer lacks a section, an action or a grant; of several that would each do, the first stands for all. */
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

/** Nobody is logged in, or the session is over. */
export const unauthenticated = (message = "Log in first.") => new DomainError("UNAUTHENTICATED", message);

/** No such thing in this account; another account's things are no different. */
export const notFound = (what: string) => new DomainError("NOT_FOUND", `There is no such ${what}.`);

/** Somebody else was first, or the thing changed meanwhile. */
export const conflict = (message: string) => new DomainError("CONFLICT", message);

/** Too much in too short a time. */
export const rateLimited = (message: string) => new DomainError("RATE_LIMITED", message);

/** Something that is needed, and is not this server, does not answer as it should; the same again may work later. */
export const unavailable = (message: string) => new DomainError("UNAVAILABLE", message);

/** Input that can't be taken; `fields` has a sentence for each bad field. */
export const badInput = (fields: Record<string, string>) =>
  new DomainError("BAD_USER_INPUT", Object.values(fields).join(" "), { fields });

/**
 * Reads raw input by a schema.
 * @throws DomainError BAD_USER_INPUT with a sentence for each bad field.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) fields[issue.path.join(".") || "input"] ??= issue.message;
  throw badInput(fields);
}

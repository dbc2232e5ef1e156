import { notFound } from "./errors";

/**
 * Parses an external numeric id.
 * @throws NOT_FOUND when malformed
 */
export function parseId(raw: string, what: string): number {
  if (!/^[1-9][0-9]{0,15}$/.test(raw) || !Number.isSafeInteger(Number(raw))) throw notFound(what);
  return Number(raw);
}

import { notFound } from "./errors";

/**
 * A numeric id from outside; whatever is no id belongs to nobody.
 * @throws NOT_FOUND
 */
export function parseId(raw: string, what: string): number {
  if (!/^[1-9][0-9]{0,15}$/.test(raw) || !Number.isSafeInteger(Number(raw))) throw notFound(what);
  return Number(raw);
}

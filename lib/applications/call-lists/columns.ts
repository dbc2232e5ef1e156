import { badInput } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";

import { COLUMNS_MAX } from "./row";

/** File columns that configure a task, with or without a `__` prefix; all other columns are the row's own data. */
export const SPECIAL_COLUMNS = [
  "task_uuid",
  "start_execution_time",
  "finish_execution_time",
  "task_priority",
  "next_attempt_time",
  "call_schedule",
] as const;

export type SpecialColumn = (typeof SPECIAL_COLUMNS)[number];

/** Columns of a file: the name of each, and the special column it stands for or null. */
export interface Columns {
  all: { name: string; special: SpecialColumn | null }[];
  /** Names of the rows' own columns, in file order. */
  own: string[];
}

const NAME_MAX = 100;

/**
 * Parses a file's header.
 * @throws BAD_USER_INPUT for an invalid header
 */
export function readHeader(header: readonly string[]): Columns {
  if (header.length > COLUMNS_MAX)
    throw badFile(`The file has ${header.length} columns; at most ${COLUMNS_MAX} are taken.`);
  const all = header.map((raw) => {
    const name = raw.trim();
    return { name, special: specialOf(name) };
  });
  all.forEach(({ name }, index) => {
    if (name === "")
      throw badFile(`Column ${index + 1} of the header has no name. The first line of the file names its columns.`);
    if (name.length > NAME_MAX)
      throw badFile(
        `The name of column ${index + 1} has more than ${NAME_MAX} characters. The first line of the file names its columns.`,
      );
    if (!isStorable(name)) throw badFile(`The name of column ${index + 1} holds characters that can't be kept.`);
  });
  const keys = all.map(({ name, special }) => special ?? name);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw badFile(`The header has the column ${twice} twice.`);
  const own = all.flatMap(({ name, special }) => (special ? [] : [name]));
  if (own.length === 0)
    throw badFile(
      "The file has no column besides those that set up its tasks: a column with the number to dial is missing.",
    );
  return { all, own };
}

/** Returns the error for a rejected file, with one sentence as the reason. */
export const badFile = (sentence: string) => badInput({ file: sentence });

function specialOf(name: string): SpecialColumn | null {
  const plain = name
    .toLowerCase()
    .replace(/^__/, "")
    .replace(/^end_execution_time$/, "finish_execution_time");
  return SPECIAL_COLUMNS.find((special) => special === plain) ?? null;
}

import { badInput } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";

import { COLUMNS_MAX } from "./row";

/** The columns of a file that set up its tasks; all others are the rows' own data. Two underscores may stand before each. */
export const SPECIAL_COLUMNS = [
  "task_uuid",
  "start_execution_time",
  "finish_execution_time",
  "task_priority",
  "next_attempt_time",
  "call_schedule",
] as const;

export type SpecialColumn = (typeof SPECIAL_COLUMNS)[number];

/** Where a file has what: for each column the special one that it is, or nothing, and its name. */
export interface Columns {
  all: { name: string; special: SpecialColumn | null }[];
  /** The names of the rows' own columns, in their order. */
  own: string[];
}

const NAME_MAX = 100;

/**
 * Reads a file's header.
 * @throws BAD_USER_INPUT for a header that can't be one
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

/** A file that can't be taken, in one sentence. */
export const badFile = (sentence: string) => badInput({ file: sentence });

function specialOf(name: string): SpecialColumn | null {
  const plain = name
    .toLowerCase()
    .replace(/^__/, "")
    .replace(/^end_execution_time$/, "finish_execution_time");
  return SPECIAL_COLUMNS.find((special) => special === plain) ?? null;
}

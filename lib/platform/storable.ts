/** Returns whether Postgres can store a text: its text and JSON types accept neither NUL nor lone surrogates. */
export const isStorable = (text: string) => !text.includes("\0") && text.isWellFormed();

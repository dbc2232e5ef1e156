/** Whether Postgres has a place for a text: neither NUL nor half of a character pair fits in its text and JSON. */
export const isStorable = (text: string) => !text.includes("\0") && text.isWellFormed();

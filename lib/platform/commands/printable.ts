/** A text of an account's people for the operator's terminal: in one line, and without what moves or colors other lines. */
export const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");

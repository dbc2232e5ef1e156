/**
 * Returns an account's text for the operator's terminal: on one line, control and formatting characters replaced by
 * spaces.
 */
export const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");

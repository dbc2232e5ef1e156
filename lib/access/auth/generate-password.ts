// Without l, o, 0 and 1: nothing to misread. 32 characters, 5 bits each.
const READABLE = "abcdefghijkmnpqrstuvwxyz23456789";
const LENGTH = 20;

/** A new random password, easy to read out: 20 characters, 100 bits. Runs in the browser. */
export function generatePassword(): string {
  const limit = 256 - (256 % READABLE.length); // a byte beyond it would favour the first letters
  let password = "";
  while (password.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
      if (byte < limit && password.length < LENGTH) password += READABLE[byte % READABLE.length];
    }
  }
  return password;
}

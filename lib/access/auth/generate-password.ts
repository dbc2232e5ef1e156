// 32 characters, 5 bits each, without l, o, 0 and 1, which are easily misread.
const READABLE = "abcdefghijkmnpqrstuvwxyz23456789";
const LENGTH = 20;

/** Returns a new random password that is easy to read aloud: 20 characters, 100 bits. Runs in the browser. */
export function generatePassword(): string {
  const limit = 256 - (256 % READABLE.length); // larger bytes would favor the first letters
  let password = "";
  while (password.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
      if (byte < limit && password.length < LENGTH) password += READABLE[byte % READABLE.length];
    }
  }
  return password;
}

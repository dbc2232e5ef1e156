/** Returns a WAV file of `bytes` bytes, silent except for its first samples, which `mark` varies. */
export function wav(bytes = 2_044, mark = 0): Uint8Array<ArrayBuffer> {
  const file = Buffer.alloc(bytes);
  file.write("RIFF", 0);
  file.writeUInt32LE(bytes - 8, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8_000, 24);
  file.writeUInt32LE(8_000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write("data", 36);
  file.writeUInt32LE(bytes - 44, 40);
  file.writeUInt32LE(mark, 44);
  return new Uint8Array(file);
}

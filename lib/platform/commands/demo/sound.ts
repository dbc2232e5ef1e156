import { type Chance, chance } from "./chance";

const RATE = 8_000; // samples per second, as in telephony
const HEADER_BYTES = 44;
const BYTES_A_SAMPLE = 2;

/** Two vocal formants per vowel, in Hz. */
const VOWELS = [
  [730, 1_090],
  [530, 1_840],
  [390, 1_990],
  [570, 840],
  [440, 1_020],
] as const;

/**
 * Returns a WAV file (mono, 8 kHz, 16 bits) of exactly this many seconds, in which two voices mumble alternately; the
 * same for the same name.
 */
export function mumble(name: string, seconds: number): Buffer {
  const luck = chance(name);
  const samples = new Float32Array(seconds * RATE);
  const pitches = [luck.between(100, 135), luck.between(175, 225)];
  let at = Math.round(RATE * 0.2);
  for (let turn = luck.whole(0, 1); at < samples.length; turn += 1) {
    const syllables = luck.whole(4, 11);
    for (let syllable = 0; syllable < syllables; syllable += 1) {
      const length = Math.round(RATE * luck.between(0.11, 0.26));
      const pitch = pitches[turn % 2]! * (1.08 - 0.16 * (syllable / syllables)) * luck.between(0.95, 1.05);
      addSyllable(samples.subarray(at, at + length), pitch, luck);
      at += length + Math.round(RATE * (luck.happens(0.2) ? luck.between(0.05, 0.14) : 0.015));
    }
    at += Math.round(RATE * luck.between(0.3, 0.8));
  }
  return wav(samples, luck);
}

/** Writes one syllable: the voice's pulses filtered by a vowel's formants, with fade-in and fade-out. */
function addSyllable(samples: Float32Array, pitch: number, luck: Chance): void {
  const loudness = luck.between(0.35, 0.8);
  const [lower, upper] = luck.pick(VOWELS).map(resonator) as [
    ReturnType<typeof resonator>,
    ReturnType<typeof resonator>,
  ];
  let phase = 0;
  for (let index = 0; index < samples.length; index += 1) {
    phase = (phase + pitch / RATE) % 1;
    const pulse = phase < 0.08 ? 1 - phase / 0.08 : 0;
    const swell = Math.sin((Math.PI * (index + 0.5)) / samples.length) ** 0.7;
    samples[index] = loudness * swell * (lower(pulse) + 0.5 * upper(pulse));
  }
}

/** Returns a filter that resonates at the frequency, like a vocal formant. */
function resonator(frequency: number): (input: number) => number {
  const decay = Math.exp((-Math.PI * 90) / RATE);
  const turn = 2 * decay * Math.cos((2 * Math.PI * frequency) / RATE);
  let [before, beforeThat] = [0, 0];
  return (input) => {
    const output = (1 - decay) * 4 * input + turn * before - decay * decay * beforeThat;
    [beforeThat, before] = [before, output];
    return output;
  };
}

function wav(samples: Float32Array, luck: Chance): Buffer {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const file = Buffer.alloc(HEADER_BYTES + samples.length * BYTES_A_SAMPLE);
  file.write("RIFF", 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16); // size of the format chunk
  file.writeUInt16LE(1, 20); // PCM
  file.writeUInt16LE(1, 22); // mono
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * BYTES_A_SAMPLE, 28);
  file.writeUInt16LE(BYTES_A_SAMPLE, 32);
  file.writeUInt16LE(BYTES_A_SAMPLE * 8, 34);
  file.write("data", 36);
  file.writeUInt32LE(samples.length * BYTES_A_SAMPLE, 40);
  const hiss = Array.from({ length: RATE }, () => luck.whole(-60, 60)); // line noise
  samples.forEach((sample, index) =>
    file.writeInt16LE(
      Math.round((sample / peak) * 26_000) + hiss[index % RATE]!,
      HEADER_BYTES + index * BYTES_A_SAMPLE,
    ),
  );
  return file;
}

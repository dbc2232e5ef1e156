import { readFileSync } from "node:fs";

/** What this program needs of an application's routing. */
export interface Routing {
  id: string;
  rules: { id: string; pattern: string; patternExclude: string }[];
  users: { id: string; name: string; active: boolean }[];
}

/** A call session as Gatehouse takes it. */
export interface CallSession {
  externalId: string;
  applicationId: string;
  ruleId: string | null;
  userId: string | null;
  startedAt: string;
  duration: number;
  finishReason: string;
  customData: string;
  calls: {
    externalId: string;
    startedAt: string;
    duration: number;
    localNumber: string;
    remoteNumber: string;
    remoteNumberType: string;
    incoming: boolean;
    successful: boolean;
    cost: string;
    endReason: string;
  }[];
  recordings: { externalId: string; startedAt: string; duration: number; cost: string }[];
  resourceUsages: {
    externalId: string;
    resourceType: string;
    quantity: string;
    unit: string;
    cost: string;
    usedAt: string;
    callExternalId: string;
  }[];
}

/** A day of calls from a file, one session a line. */
export const readDay = (file: string): CallSession[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CallSession);

/** A day of calls made up from a seed: the same seed, day and routing give the same calls. */
export function makeDay(
  routing: Routing,
  { seed, sessions, date }: { seed: number; sessions: number; date: string },
): CallSession[] {
  const random = numbers(seed);
  const below = (most: number) => Math.floor(random() * most);
  const users = routing.users.filter(({ active }) => active);
  return Array.from({ length: sessions }, (_, index) => {
    const externalId = `${date}-${seed}-${index}`;
    const startedAt = at(date, 8 * 3_600 + below(10 * 3_600));
    const duration = 5 + below(600);
    const successful = random() < 0.8;
    const incoming = random() < 0.6;
    const [localNumber, remoteNumber] = [`4930${1_000_000 + below(20)}`, `49171${1_000_000 + below(9_000_000)}`];
    const call = {
      startedAt,
      duration,
      localNumber,
      remoteNumber,
      remoteNumberType: "mobile",
      incoming,
      successful,
      cost: successful ? cents(duration) : "0",
      endReason: successful ? "200 OK" : "486 Busy Here",
    };
    const isRecorded = successful && random() < 0.2;
    return {
      externalId,
      applicationId: routing.id,
      ruleId: ruleFor(routing, incoming ? localNumber : remoteNumber),
      userId: users.length > 0 && random() < 0.5 ? users[below(users.length)]!.id : null,
      startedAt,
      duration: duration + 2,
      finishReason: random() < 0.98 ? "NORMAL" : "SCRIPT_ERROR",
      customData: `ticket ${below(1_000)}`,
      calls: [{ externalId: `${externalId}-call`, ...call }],
      recordings: isRecorded ? [{ externalId: `${externalId}-recording`, startedAt, duration, cost: "0.001" }] : [],
      resourceUsages: isRecorded
        ? [
            {
              externalId: `${externalId}-recorder`,
              resourceType: "CALLRECORD",
              quantity: String(duration),
              unit: "seconds",
              cost: "0.001",
              usedAt: startedAt,
              callExternalId: `${externalId}-call`,
            },
          ]
        : [],
    };
  });
}

/** The first rule, in their order, that takes a number. */
function ruleFor({ rules }: Routing, number: string): string | null {
  return (
    rules.find(
      ({ pattern, patternExclude }) => matches(pattern, number) && !(patternExclude && matches(patternExclude, number)),
    )?.id ?? null
  );
}

function matches(pattern: string, number: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(number);
  } catch {
    return false; // a pattern that can't be read takes no call
  }
}

/** A moment of a day, so many seconds after its midnight in UTC. */
export const at = (date: string, seconds: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + seconds * 1_000).toISOString();

const cents = (seconds: number) => (Math.ceil(seconds / 60) * 0.015).toFixed(4);

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A recording's file: a tone, whose height the recording's name decides. */
export function recordingFile(externalId: string): Uint8Array<ArrayBuffer> {
  const samples = 4_000;
  const file = Buffer.alloc(44 + samples);
  file.write("RIFF", 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20); // PCM, one channel, 8,000 samples a second of 8 bits
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8_000, 24);
  file.writeUInt32LE(8_000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write("data", 36);
  file.writeUInt32LE(samples, 40);
  const height = 200 + (([...externalId].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0) % 600);
  for (let index = 0; index < samples; index += 1)
    file[44 + index] = 128 + Math.round(100 * Math.sin((2 * Math.PI * height * index) / 8_000));
  return new Uint8Array(file);
}

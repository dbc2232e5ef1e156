import { z } from "zod";

import { audioQuality, finishReason, transcriptionStatus } from "@/db/schema";
import {
  Amount,
  BATCH_MAX,
  ExternalId,
  Id,
  Moment,
  OneOf,
  OptionalAmount,
  OptionalId,
  OptionalText,
  refuseTwins,
  Span,
  Text,
} from "@/lib/platform/input";

/** Maximum number of calls, recordings and resource usages per session, each. */
const PARTS_MAX = 100;

/** Maximum length in bytes. */
const CUSTOM_DATA_MAX = 200;

const CallInput = z.object({
  externalId: ExternalId,
  startedAt: Moment,
  duration: Span,
  localNumber: Text(128),
  remoteNumber: Text(128),
  remoteNumberType: OneOf("pstn", "mobile", "user", "sip"),
  diversionNumber: OptionalText(128),
  incoming: z.boolean(),
  successful: z.boolean(),
  cost: OptionalAmount,
  endReason: OptionalText(200),
  customData: OptionalText(2_000).transform((text) => text ?? ""),
});

const RecordingInput = z.object({
  externalId: ExternalId,
  name: OptionalText(255).transform((text) => text ?? ""),
  startedAt: Moment,
  duration: Span,
  cost: OptionalAmount,
  transcriptionStatus: z
    .enum(transcriptionStatus.enumValues)
    .nullish()
    .transform((status) => status ?? "NOT_REQUIRED"),
  transcription: OptionalText(1_000_000),
});

const ResourceUsageInput = z.object({
  externalId: ExternalId,
  resourceType: Text(100).min(1, "Say what was used."),
  quantity: Amount,
  unit: Text(30),
  cost: OptionalAmount,
  usedAt: Moment,
  callExternalId: ExternalId.nullish().transform((id) => id ?? null),
  description: OptionalText(500).transform((text) => text ?? ""),
});

const parts = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(PARTS_MAX, `A session has at most ${PARTS_MAX} of these.`)
    .nullish()
    .transform((list) => list ?? []);

export const CallSessionInput = z.object({
  externalId: ExternalId,
  applicationId: Id,
  ruleId: OptionalId,
  userId: OptionalId,
  startedAt: Moment,
  duration: Span,
  initiatorAddress: OptionalText(100),
  mediaServerAddress: OptionalText(255),
  audioQuality: z
    .enum(audioQuality.enumValues)
    .nullish()
    .transform((quality) => quality ?? "STANDARD"),
  finishReason: z
    .enum(finishReason.enumValues)
    .nullish()
    .transform((reason) => reason ?? "NORMAL"),
  customData: Text(CUSTOM_DATA_MAX)
    .refine((text) => Buffer.byteLength(text) <= CUSTOM_DATA_MAX, `Custom data has at most ${CUSTOM_DATA_MAX} bytes.`)
    .nullish()
    .transform((text) => text ?? ""),
  calls: parts(CallInput),
  recordings: parts(RecordingInput),
  resourceUsages: parts(ResourceUsageInput),
});

export type CallSession = z.output<typeof CallSessionInput>;

export const kinds = ["calls", "recordings", "resourceUsages"] as const;

export const Input = z.object({
  sessions: z
    .array(CallSessionInput)
    .max(BATCH_MAX, `A batch has at most ${BATCH_MAX} items.`)
    .superRefine((sessions, context) => {
      refuseTwins(sessions, ({ externalId }) => externalId, context);
      for (const kind of kinds) {
        const all = sessions.flatMap((session, at) =>
          session[kind].map(({ externalId }, index) => ({ externalId, path: [at, kind, index] })),
        );
        refuseTwins(
          all,
          ({ externalId }) => externalId,
          context,
          (index) => all[index]!.path,
        );
      }
    }),
});

export type CallSessionInput = z.input<typeof CallSessionInput>;

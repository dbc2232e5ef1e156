"use client";

import { Anchor, Button, Group, Paper, Select, Stack, Text, useMantineStyleNonce } from "@mantine/core";
import { useIntersection } from "@mantine/hooks";
import { IconDownload, IconTrash } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { fileSize } from "@/app/_ui/file-size";
import { useAction } from "@/app/_ui/use-action";

import { deleteRecording } from "./actions";
import { clock } from "./labels";
import classes from "./recording-player.module.css";

interface RecordingPlayerProps {
  recording: {
    id: string;
    name: string;
    /** Null until its file has arrived. */
    path: string | null;
    duration: number;
    fileSize: number | null;
    cost: string;
    transcription: string | null;
    startedAt: string;
  };
  mayDelete: boolean;
}

const SPEEDS = ["0.5", "0.75", "1", "1.25", "1.5", "2"];

/** Renders a recording's player: the browser's own, a waveform to seek in, and the speed. */
export function RecordingPlayer({ recording, mayDelete }: RecordingPlayerProps) {
  const { id, name, path, duration, fileSize: size, cost, transcription, startedAt } = recording;
  const audio = useRef<HTMLAudioElement>(null);
  const [pending, run] = useAction();
  const remove = () =>
    confirmDelete({
      what: "recording",
      name,
      consequence: `The recording of ${startedAt} and its transcription are gone for good, for everybody. The call itself stays in the history.`,
      onConfirm: () => run(() => deleteRecording(id), `Deleted recording ${name}.`),
    });
  return (
    <Paper withBorder p="md" component="article" aria-label={`Recording ${name}`} aria-busy={pending}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Text fw={600}>{name}</Text>
          <Text size="xs" c="dimmed">
            {[startedAt, clock(duration), size !== null && fileSize(size), `cost ${cost}`].filter(Boolean).join(", ")}
          </Text>
        </Group>
        {path === null ? (
          <Text size="sm" c="dimmed">
            Its sound has not arrived yet.
          </Text>
        ) : (
          <>
            <Waveform path={path} size={size ?? 0} audio={audio} />
            {/* The transcription below takes the place of captions. */}
            <audio
              ref={audio}
              controls
              preload="metadata"
              src={path}
              aria-label={`Recording ${name}`}
              className={classes.player}
            />
          </>
        )}
        <Group gap="sm">
          {path !== null && (
            <>
              <Select
                aria-label={`Speed of ${name}`}
                size="xs"
                w={96}
                allowDeselect={false}
                defaultValue="1"
                data={SPEEDS.map((speed) => ({ value: speed, label: `${speed} ×` }))}
                onChange={(speed) => {
                  if (audio.current) audio.current.playbackRate = Number(speed);
                }}
              />
              <Anchor href={path} download size="sm">
                <Group gap={4} component="span" display="inline-flex">
                  <IconDownload size={16} aria-hidden /> Download
                </Group>
              </Anchor>
            </>
          )}
          {mayDelete && (
            <Button
              variant="subtle"
              color="red"
              size="xs"
              leftSection={<IconTrash size={16} aria-hidden />}
              loading={pending}
              onClick={remove}
            >
              Delete recording
            </Button>
          )}
        </Group>
        {transcription && (
          <details>
            <summary>Transcription</summary>
            <Text size="sm" className={classes.transcription}>
              {transcription}
            </Text>
          </details>
        )}
      </Stack>
    </Paper>
  );
}

/** Maximum file size for a waveform, which needs the whole file decoded; larger files only play. */
const DRAWN_UP_TO_BYTES = 20_000_000;
const BARS = 1_000;
const DECODED_AT_HZ = 8_000;

/**
 * Renders the recording's loudness over time once it is in view; a click or drag seeks there. The player does the same
 * by keyboard.
 */
function Waveform({
  path,
  size,
  audio,
}: {
  path: string;
  size: number;
  audio: React.RefObject<HTMLAudioElement | null>;
}) {
  const nonce = useMantineStyleNonce();
  const box = useRef<HTMLDivElement | null>(null);
  const { ref, entry } = useIntersection();
  const [drawn, setDrawn] = useState<"not yet" | "yes" | "can't be">("not yet");
  const inSight = entry?.isIntersecting ?? false;
  const [wanted, setWanted] = useState(false);
  if (inSight && !wanted) setWanted(true);

  useEffect(() => {
    if (!wanted || size > DRAWN_UP_TO_BYTES) return;
    const given = new AbortController();
    let wave: { destroy(): void } | undefined;
    const draw = async () => {
      const [{ default: WaveSurfer }, response] = await Promise.all([
        import("wavesurfer.js"),
        fetch(path, { signal: given.signal }),
      ]);
      if (!response.ok) throw new Error(`The recording answered ${response.status}.`);
      const sound = await new OfflineAudioContext(1, 1, DECODED_AT_HZ).decodeAudioData(await response.arrayBuffer());
      if (given.signal.aborted || !box.current || !audio.current) return;
      wave = WaveSurfer.create({
        container: box.current,
        media: audio.current,
        peaks: [loudness(sound.getChannelData(0))],
        duration: sound.duration,
        height: 64,
        normalize: true,
        barWidth: 2,
        barGap: 1,
        barRadius: 1,
        cursorWidth: 2,
        waveColor: "#868e96",
        progressColor: "#228be6",
        cursorColor: "#e8590c",
        dragToSeek: true,
        cspNonce: nonce?.(),
      });
      setDrawn("yes");
    };
    draw().catch(() => !given.signal.aborted && setDrawn("can't be"));
    return () => {
      given.abort();
      wave?.destroy();
    };
  }, [wanted, path, size, audio, nonce]);

  const tooLarge = size > DRAWN_UP_TO_BYTES;
  return (
    <div
      ref={(element) => {
        ref(element);
        box.current = element;
      }}
      aria-hidden
      className={drawn === "can't be" || tooLarge ? classes.noWave : classes.wave}
      data-drawn={drawn === "yes" || undefined}
    />
  );
}

/** Returns the loudest sample of each of up to BARS equal parts. */
function loudness(samples: Float32Array): number[] {
  const part = Math.max(1, Math.floor(samples.length / BARS));
  return Array.from({ length: Math.min(BARS, samples.length) }, (_, bar) => {
    let loudest = 0;
    for (let at = bar * part; at < (bar + 1) * part; at += 1) loudest = Math.max(loudest, Math.abs(samples[at] ?? 0));
    return loudest;
  });
}

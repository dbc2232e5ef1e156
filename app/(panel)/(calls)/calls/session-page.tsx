import {
  Alert,
  Group,
  Paper,
  Stack,
  Table,
  TableTbody,
  TableTd,
  TableTh,
  TableThead,
  TableTr,
  Text,
  Title,
} from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import type { Route } from "next";
import { notFound } from "next/navigation";

import { AnchorLink, ButtonLink } from "@/app/_shell/links";
import { runQuery } from "@/app/_shell/run";
import { fileSize } from "@/app/_ui/file-size";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatTime } from "@/app/_ui/time";
import { When } from "@/app/_ui/when";
import { CallSessionPageDocument, type CallSessionPageQuery } from "@/graphql/operations.generated";
import { PARTS_AT_MOST } from "@/lib/calls/calls/per-session";
import type { Viewer } from "@/lib/platform/ctx";
import { can } from "@/lib/policy/can";

import { Numbers } from "./call-list";
import { clock, finishReasons } from "./labels";
import { RecordingPlayer } from "./recording-player";
import classes from "./session-page.module.css";

type Session = NonNullable<CallSessionPageQuery["callSession"]>;

interface SessionPageProps {
  viewer: Viewer;
  sessionId: string;
  /** Limits the page to sessions of this application; others are not found. */
  applicationId?: string;
  /** Path of the list that it was opened from. */
  listPath: string;
}

/** Renders a call session with its calls, recordings, resources and costs. */
export async function SessionPage({ viewer, sessionId, applicationId, listPath }: SessionPageProps) {
  const { data } = await runQuery(CallSessionPageDocument, { id: sessionId, withLog: can(viewer, "LOGS") });
  const session = data?.callSession;
  if (!session || (applicationId !== undefined && String(session.applicationId) !== applicationId)) notFound();
  const { timeZone } = viewer;
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        <AnchorLink href={listPath as Route} size="sm">
          Back to the call history
        </AnchorLink>
        <Group justify="space-between" gap="sm">
          <Title order={1}>Call of {formatTime(new Date(session.startedAt), timeZone, { seconds: true })}</Title>
          {session.log && (
            <ButtonLink
              href={`/logs/${session.id}` as Route}
              variant="default"
              leftSection={<IconFileText size={16} aria-hidden />}
            >
              Session log, {fileSize(session.log.size)}
            </ButtonLink>
          )}
        </Group>
        <Text c="dimmed" size="sm">
          Session {session.id}. Times are those of {timeZone}.
        </Text>
      </Stack>
      <Facts session={session} />
      <Recordings session={session} timeZone={timeZone} mayDelete={can(viewer, "recording.delete")} />
      <Calls calls={session.calls ?? []} timeZone={timeZone} />
      <Resources resources={session.resourceUsages ?? []} timeZone={timeZone} />
    </Stack>
  );
}

function Facts({ session }: { session: Session }) {
  const facts: [string, React.ReactNode][] = [
    [
      "Result",
      <StatusBadge key="result" tone={session.successful ? "good" : "bad"}>
        {session.successful ? "Successful" : "Failed"}
      </StatusBadge>,
    ],
    ["End", finishReasons[session.finishReason]],
    ["Duration", clock(session.duration)],
    ["Cost in all", session.cost],
    ["Application", session.applicationName],
    ["Rule", session.ruleName],
    ["User", session.userName],
    ["Started from", session.initiatorAddress],
    ["Media server", session.mediaServerAddress],
    ["Sound", { STANDARD: "Standard", HD: "HD", ULTRA_HD: "Ultra HD" }[session.audioQuality]],
    ["Custom data", session.customData],
  ];
  return (
    <Paper withBorder p="md">
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value !== null && value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Paper>
  );
}

function Recordings({ session, timeZone, mayDelete }: { session: Session; timeZone: string; mayDelete: boolean }) {
  const recordings = session.recordings ?? [];
  return (
    <Part title="Recordings" count={recordings.length} empty="Nothing of this session was recorded.">
      <Stack gap="md">
        {recordings.map((recording) => (
          <RecordingPlayer
            key={recording.id}
            recording={{
              id: String(recording.id),
              name: recording.name ?? "",
              path: recording.path,
              duration: recording.duration,
              fileSize: recording.fileSize,
              cost: recording.transactionId
                ? `${recording.cost} (transaction ${recording.transactionId})`
                : recording.cost,
              transcription:
                recording.transcription ??
                (recording.transcriptionStatus === "IN_PROGRESS" ? "The transcription is being written." : null),
              startedAt: formatTime(new Date(recording.startedAt), timeZone),
            }}
            mayDelete={mayDelete}
          />
        ))}
      </Stack>
    </Part>
  );
}

function Calls({ calls, timeZone }: { calls: NonNullable<Session["calls"]>; timeZone: string }) {
  return (
    <Part title="Calls" count={calls.length} empty="No call was made in this session.">
      <div className={classes.scroll} tabIndex={0} role="region" aria-label="Calls">
        <Table withTableBorder miw={720}>
          <TableThead>
            <TableTr>
              <TableTh>Started</TableTh>
              <TableTh>From and to</TableTh>
              <TableTh>Result</TableTh>
              <TableTh ta="right">Duration</TableTh>
              <TableTh ta="right">Cost</TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {calls.map((call) => {
              const [local, remote] = [call.localNumber ?? "", call.remoteNumber ?? ""];
              return (
                <TableTr key={call.id}>
                  <TableTd>
                    <When at={call.startedAt} timeZone={timeZone} />
                    <Text size="xs" c="dimmed">
                      call {call.id}
                    </Text>
                  </TableTd>
                  <TableTd>
                    <Numbers
                      from={call.incoming ? remote : local}
                      to={call.incoming ? local : remote}
                      incoming={call.incoming}
                    />
                    <Text size="xs" c="dimmed">
                      {[
                        call.remoteNumberType,
                        call.diversionNumber && `diverted from ${call.diversionNumber}`,
                        call.customData,
                      ]
                        .filter(Boolean)
                        .join(", ")}
                    </Text>
                  </TableTd>
                  <TableTd>
                    <StatusBadge tone={call.successful ? "good" : "bad"}>
                      {call.successful ? "Answered" : "Not answered"}
                    </StatusBadge>
                    <Text size="xs" c="dimmed">
                      {call.endReason}
                    </Text>
                  </TableTd>
                  <TableTd ta="right">{clock(call.duration)}</TableTd>
                  <TableTd ta="right">
                    {call.cost}
                    <OfTransaction id={call.transactionId} />
                  </TableTd>
                </TableTr>
              );
            })}
          </TableTbody>
        </Table>
      </div>
    </Part>
  );
}

function Resources({ resources, timeZone }: { resources: NonNullable<Session["resourceUsages"]>; timeZone: string }) {
  return (
    <Part title="Other resources" count={resources.length} empty="The session used nothing but its calls.">
      <div className={classes.scroll} tabIndex={0} role="region" aria-label="Other resources">
        <Table withTableBorder miw={560}>
          <TableThead>
            <TableTr>
              <TableTh>Resource</TableTh>
              <TableTh>Used</TableTh>
              <TableTh ta="right">Quantity</TableTh>
              <TableTh ta="right">Cost</TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {resources.map(({ id, resourceType, description, usedAt, quantity, unit, cost, callId, transactionId }) => (
              <TableTr key={id}>
                <TableTd>
                  {resourceType}
                  <Text size="xs" c="dimmed">
                    {[description, callId && `of call ${callId}`].filter(Boolean).join(", ")}
                  </Text>
                </TableTd>
                <TableTd>
                  <When at={usedAt} timeZone={timeZone} />
                </TableTd>
                <TableTd ta="right">
                  {quantity} {unit}
                </TableTd>
                <TableTd ta="right">
                  {cost}
                  <OfTransaction id={transactionId} />
                </TableTd>
              </TableTr>
            ))}
          </TableTbody>
        </Table>
      </div>
    </Part>
  );
}

/** Renders the id of the transaction that paid for an item. */
const OfTransaction = ({ id }: { id: string | null }) =>
  id && (
    <Text size="xs" c="dimmed">
      transaction {id}
    </Text>
  );

/** Renders a part of the page, with a notice when it is empty or truncated. */
function Part({
  title,
  count,
  empty,
  children,
}: {
  title: string;
  count: number;
  empty: string;
  children: React.ReactNode;
}) {
  return (
    <Stack gap="sm" component="section" aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {count === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        children
      )}
      {count >= PARTS_AT_MOST && (
        <Alert color="orange">These are the first {PARTS_AT_MOST}. A file of the call history has all calls.</Alert>
      )}
    </Stack>
  );
}

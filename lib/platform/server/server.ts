import next from "next";
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import proxyAddress from "proxy-addr";

import { closeConnection, migrationsAreCurrent } from "@/db/operator";
import { startDelivering } from "@/lib/account/webhooks/deliver";
import { env, isHttps, publicUrl, signingSecret } from "@/lib/platform/env";
import { ADDRESS_HEADER, REQUEST_ID_HEADER } from "@/lib/platform/http/request-info";
import { bodyLimits, watchBody } from "@/lib/platform/http/watch-body";
import { startWorker } from "@/lib/platform/jobs/worker";
import { log } from "@/lib/platform/log";
import { startMailer } from "@/lib/platform/mail/send-mails";

import { cleaners, jobSetup, rounds } from "./background";

const DRAIN_MS = 9_000;
const CLEAN_EVERY_MS = 3_600_000;

const ROUND_EVERY_MS = 60_000;

/**
 * Starts the server: validates the settings, opens the database and checks its migrations, then runs Next.js behind an
 * HTTP server that determines the client's real address and shuts down gracefully. Returns the URL it listens at.
 * @throws Error with a one-line message for anything missing or invalid
 */
export async function startServer({ dev = false } = {}): Promise<string> {
  const { PORT, HOST } = env();
  // next-auth reads its settings from the environment.
  process.env.NEXTAUTH_SECRET = signingSecret();
  process.env.NEXTAUTH_URL = publicUrl();
  if (!(await databaseIsCurrent()))
    throw new Error("The database lacks migrations of this version. Run: npm run migrate");

  if (isHttps() && !env().TRUST_PROXY) {
    log.warn(
      "NEXTAUTH_URL is https and TRUST_PROXY is not set: behind a proxy everybody seems to come from its address.",
    );
  }

  const app = next({ dev, port: PORT, hostname: HOST ?? "localhost" });
  await app.prepare();
  const handle = app.getRequestHandler();
  const trust = trustedProxies(env().TRUST_PROXY);
  const server = createServer(
    { requestTimeout: bodyLimits.uploadMostMs, headersTimeout: 10_000 },
    (request, response) => {
      if (!request.socket.remoteAddress) return void request.socket.destroy(); // client disconnected already
      if (!isReadable(request.url)) return void response.writeHead(400).end();
      watchBody(request, response);
      const started = performance.now();
      const id = randomUUID();
      ownHeaders(request, id, trust);
      if (isHttps()) response.setHeader("strict-transport-security", "max-age=63072000; includeSubDomains");
      response.setHeader("x-request-id", id);
      response.on("close", () => {
        const ms = Math.round(performance.now() - started);
        // Without the query, which can contain search terms. A login link grants access and is cut out.
        const path = (request.url ?? "").split("?")[0]!.replace(/^\/login\/.+/, "/login/…");
        if (!path.startsWith("/_next/"))
          log.info({ id, method: request.method, path, status: response.statusCode, ms }, "request");
      });
      handle(request, response).catch((error: unknown) => {
        log.error({ err: error, id }, "unexpected error");
        response.destroy();
      });
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${PORT} is in use. Set PORT to another one.`) : error);
    });
    server.listen(PORT, HOST, resolve);
  });

  const clean = () => {
    for (const drop of cleaners) drop().catch((error: unknown) => log.error({ err: error }, "cleaning failed"));
  };
  clean();
  const cleaning = setInterval(clean, CLEAN_EVERY_MS);
  const worker = startWorker(jobSetup);
  const mailer = startMailer();
  const webhooks = startDelivering();
  let underWay = false;
  const goRound = async () => {
    if (underWay) return;
    underWay = true;
    for (const round of rounds) await round().catch((error: unknown) => log.error({ err: error }, "a round failed"));
    underWay = false;
  };
  void goRound();
  const rounding = setInterval(goRound, ROUND_EVERY_MS);
  const end = (signal: string) => {
    log.info({ signal }, "ending");
    clearInterval(cleaning);
    clearInterval(rounding);
    worker.stop();
    mailer.stop();
    webhooks.stop();
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
    server.close(() => void closeConnection().finally(() => process.exit(0)));
    // A keep-alive connection becomes idle only once its last request is answered.
    setInterval(() => server.closeIdleConnections(), 100);
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);

  const { port } = server.address() as AddressInfo;
  return `http://localhost:${port}`;
}

function isReadable(url = "/"): boolean {
  try {
    return decodeURI(url) !== "";
  } catch {
    return false;
  }
}

async function databaseIsCurrent(): Promise<boolean> {
  try {
    return await migrationsAreCurrent();
  } catch (error) {
    const undefinedTable =
      error instanceof Error && error.cause instanceof Error && "code" in error.cause && error.cause.code === "42P01";
    if (undefinedTable) return false;
    if (env().DATABASE_URL)
      throw new Error(`The database of DATABASE_URL does not answer: ${reason(error)}`, { cause: error });
    throw error;
  }
}

const reason = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof AggregateError) return reason(cause.errors[0]);
  return cause instanceof Error ? cause.message : String(cause);
};

/**
 * Returns the predicate for trusted proxies: those that TRUST_PROXY names (addresses, networks, or a number of hops),
 * none without it.
 */
function trustedProxies(setting: string | undefined): (address: string, hop: number) => boolean {
  if (!setting) return () => false;
  if (/^\d+$/.test(setting)) return (_address, hop) => hop < Number(setting);
  return proxyAddress.compile(setting.split(/\s*,\s*/));
}

/** Replaces forwarding headers with what the connection or a trusted proxy reports. */
function ownHeaders(request: IncomingMessage, id: string, trust: (address: string, hop: number) => boolean): void {
  const peerIsTrusted = trust(request.socket.remoteAddress ?? "", 0);
  const address = proxyAddress(request, trust);
  delete request.headers.forwarded;
  if (!peerIsTrusted) {
    delete request.headers["x-forwarded-proto"];
    delete request.headers["x-forwarded-host"];
    delete request.headers["x-forwarded-port"];
  }
  request.headers["x-forwarded-for"] = address;
  request.headers[ADDRESS_HEADER] = address.replace(/^::ffff:/, "");
  request.headers[REQUEST_ID_HEADER] = id;
}

import { spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";

/** Production server in a separate process. */
export interface RunningServer {
  url: string;
  /** Milliseconds from process start to the first response of /api/ready. */
  startedIn: number;
  /** Stops it as an operator would, and waits for its exit. */
  stop(): Promise<void>;
}

/**
 * Starts the command of `npm start` or `npm run demo` with these settings on a free port, and waits until it is ready.
 */
export async function startServer(
  env: Record<string, string>,
  command: "start" | "demo" = "start",
): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", `lib/platform/commands/${command}.ts`], {
    env: { ...process.env, LOG_LEVEL: "error", NEXTAUTH_URL: "", PORT: String(port), ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for (;;) {
    const ready = await fetch(`${url}/api/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null || performance.now() - began > 180_000) throw new Error("The server did not start.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url,
    startedIn: performance.now() - began,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

import { NextRequest } from "next/server";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { ReadableStream } from "node:stream/web";

import { PUT as uploadRecording } from "@/app/api/uploads/recordings/[externalId]/route";
import { handleGraphQL } from "@/graphql/http";

/** Serves the API's routes over HTTP in this process, on the test's database. */
export async function serveApi(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const hasBody = request.method !== "GET" && request.method !== "HEAD";
    const body = hasBody ? (Readable.toWeb(request) as ReadableStream<Uint8Array>) : undefined;
    const init = {
      method: request.method,
      headers: request.headers as Record<string, string>,
      body,
      duplex: "half",
    } as unknown as ConstructorParameters<typeof NextRequest>[1];
    const asked = new NextRequest(`http://localhost${request.url}`, init);
    const route = asked.nextUrl.pathname === "/api/graphql" ? handleGraphQL(asked) : uploadRecording(asked);
    void route.then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
}

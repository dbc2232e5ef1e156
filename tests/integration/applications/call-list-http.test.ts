import { NextRequest } from "next/server";
import { createServer, request as ask, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";

import { POST } from "@/app/api/uploads/call-list/route";
import { watchBody } from "@/lib/platform/http/watch-body";
import { bearer, cookie } from "@/tests/integration/over-http";
import { auditRows, makeAccount } from "@/tests/support/world";

const CSV = "phone\n1\n";
const HERE = { origin: "http://localhost:3000" };

async function send(headers: Record<string, string>, { body = CSV as BodyInit, search = "" } = {}) {
  const response = await POST(
    new NextRequest(`http://localhost:3000/api/uploads/call-list${search}`, {
      method: "POST",
      headers,
      body,
      duplex: "half",
    } as ConstructorParameters<typeof NextRequest>[1]),
  );
  return { status: response.status, body: await response.json() };
}

describe("the upload route", () => {
  it("does not answer without a session, or to a cookie from elsewhere or of unsaid origin", async () => {
    const { token } = await makeAccount();
    expect((await send({})).status).toBe(401);
    expect((await send(bearer("nobody"))).status).toBe(401);
    expect((await send(cookie(token))).status).toBe(403);
    expect((await send({ ...cookie(token), origin: "http://elsewhere.example" })).status).toBe(403);
    expect((await send({ ...cookie(token), ...HERE, "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await send({ ...cookie(token), ...HERE })).status).toBe(200);
    expect((await send(bearer(token))).status).toBe(200);
  });

  it("refuses whoever may not make lists, and the audit log has it", async () => {
    const account = await makeAccount();
    const { token } = await account.subuser("Support");
    const { status, body } = await send(bearer(token));
    expect({ status, section: body.errors[0].extensions.section }).toEqual({
      status: 403,
      section: "APPLICATION_CALL_LIST_CREATION",
    });
    expect(await auditRows(account, "access.denied")).toMatchObject([
      { object_id: "APPLICATION_CALL_LIST_CREATION", outcome: "DENIED" },
    ]);
  });

  it("asks who it is before it reads a body, and refuses one whose length is too much unread", async () => {
    const { token } = await makeAccount();
    for (const [headers, status] of [
      [{}, 401],
      [{ ...bearer(token), "content-length": "50000001" }, 413],
      [{ ...bearer(token), "content-type": "multipart/form-data; boundary=x" }, 415],
    ] as const) {
      let read = 0;
      const body = new ReadableStream(
        { pull: (controller) => (read++, controller.enqueue(new TextEncoder().encode(CSV))) },
        { highWaterMark: 0 },
      );
      expect((await send({ ...headers }, { body })).status).toBe(status);
      expect(read).toBe(0);
    }
  });

  it("says what is wrong with a file, and with its rows", async () => {
    const { token } = await makeAccount();
    expect(await send(bearer(token), { body: "" })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    });
    expect(await send(bearer(token), { body: "phone,a\n1\n2,3\n" })).toMatchObject({
      status: 422,
      body: { upload: { id: null, problems: [{ line: 2 }] } },
    });
    expect(await send(bearer(token), { body: "phone,a\n1\n2,3\n", search: "?badRows=skip&name=x.csv" })).toMatchObject({
      status: 200,
      body: { upload: { rowCount: 1, fileName: "x.csv" } },
    });
  });
});

describe("a request's body", () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach((server) => server.close()));

  /** Starts a server that responds only through `answer`, with timeouts short enough to wait for. */
  async function listen(answer?: (response: ServerResponse) => void) {
    const limits = { mostMs: 200, uploadMostMs: 30_000, uploadLeastRate: 1_000, lookEveryMs: 1_500, lingerMs: 100 };
    const server = createServer((request, response) => {
      watchBody(request, response, limits);
      if (answer) answer(response);
      else request.resume().on("end", () => response.end("all"));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return (server.address() as AddressInfo).port;
  }

  /** Sends a piece of a body at an interval, until a response or the end of the connection. */
  function trickle(port: number, path: string, piece: string, everyMs: number, pieces = Infinity) {
    return new Promise<string>((resolve) => {
      const request = ask({ port, path, method: "POST", headers: { "transfer-encoding": "chunked" } });
      let sent = 0;
      const timer = setInterval(() => (sent++ < pieces ? request.write(piece) : request.end()), everyMs);
      const end = (what: string) => {
        clearInterval(timer);
        resolve(what);
      };
      request.on("response", (response) => response.resume().on("close", () => end(String(response.statusCode))));
      request.on("error", () => end("cut off"));
      request.flushHeaders();
    });
  }

  it("that comes too slowly is ended, on every path but uploads", async () => {
    const port = await listen();
    expect(await trickle(port, "/api/graphql", "x", 20)).toBe("408");
    expect(await trickle(port, "/api/uploads/call-list", "x".repeat(5_000), 20, 30)).toBe("200");
  });

  it("of an upload that only trickles is ended, too", async () => {
    expect(await trickle(await listen(), "/api/uploads/call-list", "x", 20)).toBe("408");
  });

  it("that goes on after the answer is cut off", async () => {
    const port = await listen((response) => response.writeHead(401).end());
    expect(["401", "cut off"]).toContain(await trickle(port, "/api/uploads/call-list", "x".repeat(100_000), 5));
  });
});

import { createServer } from "node:http";

import { isSigned } from "./verify.mjs";

const { WEBHOOK_SECRET: secret, PORT = "8080" } = process.env;
if (!secret) throw new Error("Set WEBHOOK_SECRET to the webhook's secret.");

const BODY_MAX = 1_000_000;
/** What came in already: a delivery that is sent again has the same callback_id. A real receiver keeps them in its database. */
const seen = new Set();

createServer(async (request, response) => {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > BODY_MAX) return response.writeHead(413).end();
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const { "gatehouse-timestamp": timestamp, "gatehouse-signature": signature } = request.headers;
  if (!isSigned({ secret, timestamp, signature, body })) return response.writeHead(401).end();

  for (const event of JSON.parse(body)) {
    if (seen.has(event.callback_id)) continue;
    seen.add(event.callback_id);
    console.log(event.created, event.type, JSON.stringify(event.body));
  }
  response.writeHead(204).end();
}).listen(Number(PORT), () => console.log(`Listening on port ${PORT}.`));

import { setTimeout as sleep } from "node:timers/promises";

const TRIES = 4;

/** Gatehouse, as this program sees it. */
export interface Api {
  graphql<Data>(query: string, variables: object): Promise<Data>;
  /** Sends a recording's file. Gives whether it was new. */
  upload(externalId: string, file: Uint8Array<ArrayBuffer>): Promise<boolean>;
}

/** Gatehouse over HTTP, each request with a good token. */
export function api(url: string, token: () => string): Api {
  const send = (path: string, init: RequestInit) =>
    retried(() =>
      fetch(new URL(path, url), { ...init, headers: { ...init.headers, authorization: `Bearer ${token()}` } }),
    );
  return {
    async graphql<Data>(query: string, variables: object) {
      const response = await send("/api/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
      return data;
    },
    async upload(externalId, file) {
      const response = await send(`/api/uploads/recordings/${encodeURIComponent(externalId)}`, {
        method: "PUT",
        body: file,
      });
      if (!response.ok) throw new Error(`The upload of ${externalId} was refused: ${await response.text()}`);
      return response.status === 201;
    },
  };
}

/** Tries again what may have been lost on the way: sending anything twice does no harm. */
async function retried(request: () => Promise<Response>): Promise<Response> {
  for (let pause = 250, left = TRIES - 1; ; pause *= 2, left -= 1) {
    const response = await request().catch((error: unknown) => {
      if (left === 0) throw error;
      return undefined;
    });
    if (response && (response.status < 500 || left === 0)) return response;
    await sleep(pause);
  }
}

/** Prints a figure as the median of ratios, with the absolute figures behind it. */
export function report(what: string, ratios: readonly number[], wanted: string, figures: string): void {
  const [low, middle, high] = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((ratio) =>
    ratio.toFixed(2),
  );
  console.log(`${what.padEnd(62)} ${middle} (${low} to ${high}), wanted ${wanted}; ${figures}`);
}

/** Times a page of the panel with many rows against one with few, in pairs, and prints the ratio. */
export async function comparePages(
  what: string,
  many: () => Promise<unknown>,
  few: () => Promise<unknown>,
  rounds = 25,
): Promise<void> {
  const pairs: [number, number][] = [];
  for (let round = -5; round < rounds; round += 1) {
    const pair: [number, number] = [await milliseconds(many), await milliseconds(few)];
    if (round >= 0) pairs.push(pair);
  }
  const middles = [0, 1].map((side) => round(median(pairs.map((pair) => pair[side]!))));
  report(
    what,
    pairs.map(([withMany, withFew]) => withMany / withFew),
    "<= 2",
    `${middles[0]} / ${middles[1]} ms`,
  );
}

/** Fetches a whole page, as a browser requests it. */
export async function page(url: string, token: string): Promise<void> {
  const response = await fetch(url, { headers: { cookie: `gatehouse-session=${token}` } });
  const html = await response.text();
  if (!response.ok || !html.includes("</html>")) throw new Error(`${url} answered ${response.status}.`);
}

/** Sends one GraphQL request over HTTP. */
export async function graphql<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  token?: string,
): Promise<Data> {
  const response = await fetch(`${url}/api/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Returns how long some work takes, in milliseconds. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Returns the median of some numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** Returns the quantile of some numbers, e.g. for a share of 0.95. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** Rounds to one decimal. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}

import { log } from "@/lib/platform/log";

/** What a loop claims, and how it works on it. */
interface WorkLoop<Item extends { accountId: number }> {
  /** Names the work in the log: "webhook delivery". */
  what: string;
  /** How often the loop looks for work that is due, in milliseconds. */
  everyMs: number;
  /** Maximum concurrent items of this process. */
  atOnce: number;
  /** Maximum concurrent items of one account, so that a slow one delays only its own. */
  ofAccountAtOnce?: number;
  /** Claims the next item of an account that is not busy, or returns undefined when none is due. */
  claim(busy: number[]): Promise<Item | undefined>;
  work(item: Item): Promise<unknown>;
}

/** Starts a loop that works on claimed items until it is stopped; `stop` does not wait for items in progress. */
export function startWorkLoop<Item extends { accountId: number }>(
  loop: WorkLoop<Item>,
): { look(): void; stop(): void } {
  const { what, everyMs, atOnce, ofAccountAtOnce = atOnce, claim, work } = loop;
  const inProgress: Item[] = [];
  let claiming = 0;
  let stopped = false;

  const busyAccounts = () => {
    const accounts = inProgress.map(({ accountId }) => accountId);
    return accounts.filter((id) => accounts.filter((other) => other === id).length >= ofAccountAtOnce);
  };
  const look = async () => {
    while (!stopped && claiming + inProgress.length < atOnce) {
      claiming++;
      const item = await claim(busyAccounts())
        .catch((error: unknown) => void log.error({ err: error }, `${what}: nothing could be claimed`))
        .finally(() => claiming--);
      if (!item) return;
      inProgress.push(item);
      void work(item)
        .catch((error: unknown) => log.error({ err: error, accountId: item.accountId }, `${what} failed`))
        .finally(() => {
          inProgress.splice(inProgress.indexOf(item), 1);
          void look();
        });
    }
  };
  const timer = setInterval(() => void look(), everyMs);
  void look();
  return {
    look: () => void look(),
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
}

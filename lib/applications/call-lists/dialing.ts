import { badInput } from "@/lib/platform/errors";

import type { CallList } from "./call-list";

/** Dialing settings of a list; the figures are null unless it dials for a SmartQueue's agents. */
export type Dialing = Pick<
  CallList,
  "type" | "sqQueueId" | "bufferSize" | "maximumErrorRate" | "busyFactor" | "multiplier"
>;

type Figures = Partial<Omit<Dialing, "type">>;

/** Returns whether lists of a type send their calls to a SmartQueue. */
const dialsForQueue = (type: CallList["type"]) => type === "PREDICTIVE" || type === "PROGRESSIVE";

const figures = ["bufferSize", "maximumErrorRate", "busyFactor", "multiplier"] as const;

/** Default figures. */
const unset = { bufferSize: 20, maximumErrorRate: 0.02, busyFactor: 0.8, multiplier: 1 };

/**
 * Returns a list's dialing settings: predictive and progressive lists have a SmartQueue and every figure, other types
 * have none. `given` holds the requested values, `kept` the list's current ones.
 * @throws BAD_USER_INPUT
 */
export function dialingOf(type: CallList["type"], given: Figures, kept: Figures = {}): Dialing {
  if (dialsForQueue(type)) {
    const sqQueueId = given.sqQueueId ?? kept.sqQueueId;
    if (sqQueueId == null) throw badInput({ sqQueueId: "Choose the SmartQueue whose agents take the calls." });
    const figure = (name: (typeof figures)[number]) => given[name] ?? kept[name] ?? unset[name];
    return {
      type,
      sqQueueId,
      bufferSize: figure("bufferSize"),
      maximumErrorRate: figure("maximumErrorRate"),
      busyFactor: figure("busyFactor"),
      multiplier: figure("multiplier"),
    };
  }
  const tooMuch = (["sqQueueId", ...figures] as const).filter((name) => given[name] != null);
  if (tooMuch.length > 0)
    throw badInput(Object.fromEntries(tooMuch.map((name) => [name, "Only predictive and progressive lists have it."])));
  return { type, sqQueueId: null, bufferSize: null, maximumErrorRate: null, busyFactor: null, multiplier: null };
}

import type { ApplicationName } from "./applications";
import type { Chance } from "./chance";
import { fullName } from "./names";
import type { MadeUser } from "./people";
import { customerOf, OWN_NUMBERS, type Phone } from "./phone-numbers";

/** One call of a planned session; times in seconds from the session's start. */
interface PlannedCall {
  at: number;
  duration: number;
  local: string;
  remote: string;
  remoteType: "pstn" | "mobile" | "user";
  incoming: boolean;
  successful: boolean;
  endReason: string;
  /** In ten-thousandths, like all costs here. */
  cost: number;
}

/** Another resource that a planned session used. */
interface PlannedUsage {
  at: number;
  type: string;
  quantity: number;
  unit: string;
  cost: number;
  description: string;
}

/** A planned session, before its time and id are known. */
export interface Plan {
  rule: string;
  user?: MadeUser;
  initiator: string;
  calls: PlannedCall[];
  usages: PlannedUsage[];
  finishReason: "NORMAL" | "SCRIPT_ERROR" | "TIMEOUT" | "ENDED_BY_VENDOR" | "NO_MONEY" | "BILLING_TIMEOUT";
  customData: string;
  /** Log lines of its scenarios: time and text. */
  log: [at: number, text: string][];
  /** Recording made by its scenarios. */
  recording?: { name: string; at: number; seconds: number };
}

const COST_A_MINUTE = { incoming: 60, pstn: 120, mobile: 890, user: 0 };

const FAILURES = {
  "486 Busy here": 30,
  "408 Request timeout": 38,
  "480 Temporarily unavailable": 14,
  "603 Decline": 12,
  "404 Not found": 6,
};

/** Planner of a session for each application. */
export const PLANS: Record<ApplicationName, (luck: Chance, team: MadeUser[]) => Plan> = {
  "support-line": planSupport,
  "sales-outbound": (luck, team) =>
    luck.happens(0.12)
      ? planCallBack("sales-outbound", luck, team)
      : luck.happens(0.3)
        ? planClickToCall(luck, team)
        : planDialer(luck, team),
  "delivery-notices": (luck, team) =>
    luck.happens(0.03) ? planCallBack("delivery-notices", luck, team) : planNotice(luck),
};

function planSupport(luck: Chance, team: MadeUser[]): Plan {
  const own = luck.pick(OWN_NUMBERS.filter(({ application }) => application === "support-line"));
  const customer = customerOf(luck, own);
  const language = own.country === "DE" ? "German" : luck.happens(0.15) ? "German" : "English";
  const plan: Plan = {
    rule: own.rule!,
    initiator: carrierAddress(luck),
    calls: [],
    usages: [{ at: 1, type: "TTS", quantity: 78, unit: "character", cost: 8, description: "Greeting" }],
    finishReason: "NORMAL",
    customData: JSON.stringify({ language }),
    log: [[0, `Call from ${customer.number} to ${own.number}`]],
  };
  const outcome = luck.weighted({ answered: 68, left: 16, message: 9, refused: 5, broken: 2 });
  if (outcome === "refused")
    return { ...plan, usages: [], calls: [incoming(own, customer, 0, "603 Decline")], customData: "" };

  const menu = luck.whole(4, 14);
  if (outcome === "message") {
    const length = luck.whole(6, 26);
    plan.log.push([menu, "We are closed: taking a message"]);
    const recording = { name: `Message of ${customer.number}`, at: menu, seconds: length };
    return { ...plan, calls: [incoming(own, customer, menu + length)], customData: "", recording };
  }
  plan.log.push([menu, `Language: ${language}`]);
  if (outcome === "broken") {
    plan.log.push([menu + 1, "SyntaxError: Unexpected end of JSON input (support-queue, line 42)"]);
    return { ...plan, finishReason: "SCRIPT_ERROR", calls: [incoming(own, customer, menu + 1, "500 Script error")] };
  }
  const waited = Math.round(luck.between(1, outcome === "left" ? 20 : 11) ** 2);
  if (waited > 20) plan.log.push([menu + 2, `Position ${luck.whole(1, 6)}, about ${Math.ceil(waited / 60)} minutes`]);
  if (outcome === "left") return { ...plan, calls: [incoming(own, customer, menu + waited)] };

  const user = luck.pick(team);
  const talk = Math.round(25 + luck.between(0, 1) ** 2.2 * 900);
  plan.log.push([menu + waited, `Operator ${user.name} reached`]);
  return {
    ...plan,
    user,
    calls: [incoming(own, customer, menu + waited + talk), toUser(own, user, menu + waited, talk)],
  };
}

function planDialer(luck: Chance, team: MadeUser[]): Plan {
  const own = luck.pick(OWN_NUMBERS.filter(({ application }) => application === "sales-outbound"));
  const customer = customerOf(luck, own);
  const name = fullName(luck);
  const rings = luck.whole(4, 25);
  const plan: Plan = {
    rule: "Call lists",
    initiator: programAddress(luck),
    calls: [],
    usages: [
      {
        at: rings,
        type: "VOICEMAILDETECTION",
        quantity: 1,
        unit: "piece",
        cost: 50,
        description: "Answering machine detection",
      },
    ],
    finishReason: "NORMAL",
    customData: JSON.stringify({ list: luck.pick(["Renewal offers", "Win-back"]), name }),
    log: [[0, `Dialing ${name}, attempt ${luck.pick([1, 1, 1, 2, 2, 3])}`]],
  };
  const outcome = luck.weighted({ answered: 41, machine: 17, failed: 42 });
  if (outcome === "failed") return failed(plan, own, customer, luck.weighted(FAILURES));
  if (outcome === "machine") {
    const heard = luck.whole(2, 5);
    plan.log.push([rings + heard, "Voicemail detected"]);
    return { ...plan, calls: [outgoing(own, customer, rings, heard)] };
  }
  const user = luck.pick(team);
  const talk = luck.happens(0.3) ? luck.whole(6, 20) : luck.whole(30, 560);
  plan.log.push([rings + 2, `Agent ${user.name} reached`]);
  const recording = { name: `${name} with ${user.displayName}`, at: rings + 2, seconds: talk };
  return {
    ...plan,
    user,
    calls: [outgoing(own, customer, rings, talk + 2), toUser(own, user, rings + 2, talk)],
    recording,
  };
}

function planClickToCall(luck: Chance, team: MadeUser[]): Plan {
  const own = luck.pick(OWN_NUMBERS.filter(({ application }) => application === "sales-outbound"));
  const customer = customerOf(luck, own);
  const user = luck.pick(team);
  const country = { GB: "the United Kingdom", DE: "Germany", FR: "France" }[customer.country];
  const plan: Plan = {
    rule: `Agents to ${country}`,
    user,
    initiator: officeAddress(luck),
    calls: [],
    usages: [],
    finishReason: "NORMAL",
    customData: "",
    log: [[0, `${user.name} dials ${customer.number}`]],
  };
  const rings = luck.whole(3, 24);
  const answered = luck.happens(0.66);
  const talk = answered ? luck.whole(18, 700) : 0;
  const reason = answered ? "200 Normal" : luck.weighted(FAILURES);
  if (!answered) plan.log.push([rings, `${customer.number}: ${reason}`]);
  const ofUser = {
    ...toUser(own, user, 0, answered ? rings + talk : 0),
    incoming: true,
    successful: answered,
    endReason: reason,
  };
  const ofCustomer = {
    ...outgoing(own, customer, answered ? rings : 0, talk),
    successful: answered,
    endReason: reason,
  };
  const recording = answered
    ? { name: `${user.displayName} to ${customer.number}`, at: rings, seconds: talk }
    : undefined;
  const finishReason = answered
    ? luck.weighted({ NORMAL: 985, NO_MONEY: 9, BILLING_TIMEOUT: 4, ENDED_BY_VENDOR: 2 })
    : "NORMAL";
  return { ...plan, calls: [ofUser, ofCustomer], recording, finishReason };
}

function planNotice(luck: Chance): Plan {
  const own = luck.pick(OWN_NUMBERS.filter(({ application }) => application === "delivery-notices"));
  const customer = customerOf(luck, own);
  const order = `HT-${luck.whole(100_000, 999_999)}`;
  const rings = luck.whole(4, 24);
  const plan: Plan = {
    rule: luck.weighted({ Notices: 78, "Second notices": 16, "Survey after delivery": 6 }),
    initiator: programAddress(luck),
    calls: [],
    usages: [],
    finishReason: "NORMAL",
    customData: JSON.stringify({ order }),
    log: [[0, `Order ${order}`]],
  };
  if (luck.happens(0.31)) return failed(plan, own, customer, luck.weighted(FAILURES));
  const heard = luck.whole(7, 24);
  plan.usages.push({ at: rings, type: "TTS", quantity: 94, unit: "character", cost: 10, description: "Notice" });
  const answer = luck.weighted({ confirmed: 62, "another day": 11, "no key": 15, "hung up": 12 });
  plan.log.push([rings + heard, `Answer: ${answer}`]);
  const stuck = luck.happens(0.006);
  return {
    ...plan,
    calls: [outgoing(own, customer, rings, stuck ? 600 : heard)],
    finishReason: stuck ? "TIMEOUT" : "NORMAL",
    recording: stuck ? undefined : { name: `Order ${order}`, at: rings, seconds: heard },
  };
}

function planCallBack(application: ApplicationName, luck: Chance, team: MadeUser[]): Plan {
  const own = luck.pick(OWN_NUMBERS.filter((number) => number.application === application));
  const customer = customerOf(luck, own);
  const plan: Plan = {
    rule: own.rule!,
    initiator: carrierAddress(luck),
    calls: [],
    usages: [],
    finishReason: "NORMAL",
    customData: "",
    log: [[0, `${customer.number} calls back`]],
  };
  if (luck.happens(0.3)) return { ...plan, calls: [incoming(own, customer, luck.whole(3, 50))] };
  const user = luck.pick(team);
  const wait = luck.whole(3, 30);
  const talk = luck.whole(20, 500);
  return { ...plan, user, calls: [incoming(own, customer, wait + talk), toUser(own, user, wait, talk)] };
}

function failed(plan: Plan, own: Phone, customer: Phone, reason: string): Plan {
  plan.log.push([1, `Failed: ${reason}`]);
  const call = { ...outgoing(own, customer, 0, 0), successful: false, endReason: reason };
  return { ...plan, usages: [], calls: [call] };
}

const incoming = (own: Phone, customer: Phone, duration: number, endReason = "200 Normal"): PlannedCall => ({
  at: 0,
  duration,
  local: own.number,
  remote: customer.number,
  remoteType: customer.kind,
  incoming: true,
  successful: duration > 0,
  endReason,
  cost: costOf(duration, "incoming"),
});

const outgoing = (own: Phone, customer: Phone, at: number, duration: number): PlannedCall => ({
  at,
  duration,
  local: own.number,
  remote: customer.number,
  remoteType: customer.kind,
  incoming: false,
  successful: true,
  endReason: "200 Normal",
  cost: costOf(duration, customer.kind),
});

const toUser = (own: Phone, user: MadeUser, at: number, duration: number): PlannedCall => ({
  at,
  duration,
  local: own.number,
  remote: user.name,
  remoteType: "user",
  incoming: false,
  successful: true,
  endReason: "200 Normal",
  cost: costOf(duration, "user"),
});

/** Returns the cost in ten-thousandths; each started minute is charged in full. */
const costOf = (seconds: number, kind: keyof typeof COST_A_MINUTE) => Math.ceil(seconds / 60) * COST_A_MINUTE[kind];

// Networks reserved for documentation.
const carrierAddress = (luck: Chance) => `198.51.100.${luck.whole(10, 19)}`;
const programAddress = (luck: Chance) => `203.0.113.${luck.whole(20, 22)}`;
const officeAddress = (luck: Chance) => `203.0.113.${luck.whole(100, 160)}`;

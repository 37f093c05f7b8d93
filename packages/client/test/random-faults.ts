import { createHash } from "node:crypto";
import { problem } from "./bodies.js";
import { drop, dropMidBody, type Handler, html, reply, silent } from "./fault-server.js";

/** When a request that meets a fault is carried out, if it is a write. */
export type Moment = "never" | "before the fault" | "after the fault";

export interface Fault {
  kind: keyof typeof faults;
  answer: Handler;
  carriedOut: Moment;
}

const fullWindow: Handler = (request, response) => {
  const at = Math.floor(Date.now() / 1000) + 1;
  reply(429, problem("rate_limit"), {
    "x-ratelimit": "9, 9, 9, 9",
    "x-ratelimit-remaining": "0, 5, 5, 5",
    "x-ratelimit-reset": `${at}, ${at}, ${at}, ${at}`,
  })(request, response);
};

const anyMoment: Moment[] = ["never", "before the fault", "after the fault"];

/** Each kind of fault, how many shares of all it has, and when a write that meets it can be carried out. */
export const faults = {
  "reset before the headers": { answer: drop, shares: 10, moments: anyMoment },
  "reset in mid-body": { answer: dropMidBody, shares: 10, moments: ["before the fault"] },
  "500 with an error": { answer: reply(500, problem("internal_error")), shares: 10, moments: anyMoment },
  "502 with HTML": { answer: reply(502, html, { "Content-Type": "text/html" }), shares: 10, moments: anyMoment },
  "429 with a full window": { answer: fullWindow, shares: 10, moments: ["never"] },
  silence: { answer: silent, shares: 10, moments: anyMoment },
  "200 with truncated JSON": { answer: reply(200, '{"Id":"user'), shares: 10, moments: ["before the fault"] },
  // Every call under way is refused with it, so one counts for many.
  "401 for a revoked token": { answer: reply(401, problem("invalid_credentials")), shares: 1, moments: ["never"] },
} as const satisfies Record<string, { answer: Handler; shares: number; moments: readonly Moment[] }>;

const shares = Object.values(faults).reduce((sum, fault) => sum + fault.shares, 0);

/** What strikes the `nth` request for `what`: the same in every run with this seed, whatever the order of requests. */
export function faultOf(seed: number, what: string, nth: number, rate: number): Fault | undefined {
  const digest = createHash("sha256").update(`${seed} ${what} ${nth}`).digest();
  const [strikes, which, when] = [0, 4, 8].map((at) => digest.readUInt32LE(at) / 2 ** 32) as [number, number, number];
  if (strikes >= rate) return undefined;
  let left = which * shares;
  for (const [kind, { answer, moments, shares }] of Object.entries(faults)) {
    left -= shares;
    if (left >= 0) continue;
    const carriedOut = moments[Math.floor(when * moments.length)] ?? "never";
    return { kind: kind as Fault["kind"], answer, carriedOut };
  }
  return undefined;
}

import { readOptions } from "@mangopay-sca/contract/command-line";
import { MockError } from "../errors.js";
import { readLatency, readSeed, readShare } from "../scenarios/faults.js";
import type { MockOptions } from "../start-mock.js";
import { usage } from "./usage.js";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

export const flagOptions = {
  port: text,
  host: text,
  answer: { type: "string", multiple: true },
  scenario: text,
  dynamic: flag,
  latency: text,
  drop: text,
  seed: text,
  spec: text,
  log: text,
  quiet: flag,
  version: flag,
} as const;

export const readFlags = (args: string[]) => readOptions(args, flagOptions, usage);

/** What the flags say of every server. Throws MockError. */
export function readSettings(flags: ReturnType<typeof readFlags>, print: (line: string) => void): MockOptions {
  const { host, log, dynamic = false, latency, drop, seed, spec } = flags;
  if (log !== undefined && log !== "json") throw new MockError(`--log takes json, not "${log}".`);
  return {
    dynamic,
    answers: readAnswerFlags(flags.answer ?? []),
    ...(host === undefined ? {} : { host }),
    ...(log === undefined ? {} : { onExchange: (exchange: object) => print(JSON.stringify(exchange)) }),
    ...(latency === undefined ? {} : { latency: readLatency(latency) }),
    ...(drop === undefined ? {} : { drop: readShare(drop) }),
    ...(seed === undefined ? {} : { seed: readSeed(seed) }),
    ...(spec === undefined ? {} : { specPath: spec }),
  };
}

function readAnswerFlags(flags: string[]): Record<string, string> {
  const answers = new Map<string, string>();
  for (const given of flags) {
    const [, operationId = "", answer = ""] = given.match(/^([^=]+)=([^=]+)$/) ?? [];
    if (answer === "") {
      throw new MockError(`--answer must look like enrollUser=400.payer, not "${given}".`);
    }
    if (answers.has(operationId)) throw new MockError(`--answer has two responses for ${operationId}: give one.`);
    answers.set(operationId, answer);
  }
  return Object.fromEntries(answers);
}

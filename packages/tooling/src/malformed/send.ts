import { sendRaw } from "../send-raw.ts";
import { createRandom } from "./random.ts";
import { malformedRequest } from "./requests.ts";

const atOnce = 32;

export interface Outcome {
  /** Undefined when there was no response. */
  status: number | undefined;
  /** JSON as it was parsed; undefined where there was no body. */
  body?: unknown;
  /** What is wrong with the response, and the beginning of its request. */
  problem: string | undefined;
}

/** Sends malformed requests that follow from a seed, 32 at a time, and hands over what came of each. */
export async function sendMalformed(url: string, seed: number, count: number, onOutcome: (outcome: Outcome) => void) {
  const random = createRandom(seed);
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const bytes = malformedRequest(random);
      onOutcome(await outcomeOf(url, bytes));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function outcomeOf(url: string, bytes: Buffer): Promise<Outcome> {
  const text = bytes.toString("latin1");
  const sent = JSON.stringify(text.slice(0, 1_000));
  try {
    const { status, headers, body } = await sendRaw(url, bytes);
    const type = headers.find(([name]) => name === "content-type")?.[1]?.replace("; charset=utf-8", "");
    const problem = problemOf(status, type, body, text);
    if (problem) return { status, problem: `${problem}: ${sent}` };
    return { status: Number.isNaN(status) ? undefined : status, body: read(body), problem };
  } catch (error) {
    return { status: undefined, problem: `${(error as Error).message}: ${sent}` };
  }
}

function problemOf(status: number, type: string | undefined, body: string, sent: string): string | undefined {
  // Node ends the connection of an incomplete request that asks for an upgrade, without a response.
  if (Number.isNaN(status)) return /upgrade/i.test(sent) ? undefined : "There is no response";
  if (status >= 500) return `The status is ${status}`;
  if (/\bat .*\.js:\d+|node_modules|stoplight/.test(body)) return `The response shows internals (${body})`;
  if (body !== "" && type !== "application/json" && type !== "application/problem+json") return `It is ${type}`;
  // Only these have no body.
  const isEmpty = status === 204 || sent.startsWith("HEAD ");
  return isEmpty === (body === "") && (isEmpty || read(body) !== undefined)
    ? undefined
    : `The response is not JSON (${body})`;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

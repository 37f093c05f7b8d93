import { MockError } from "./errors.js";

/** A pause before each answer, in milliseconds. */
export interface Latency {
  meanMs: number;
  /** The pause is spread evenly this far to either side. */
  spreadMs: number;
}

export interface WeatherOptions {
  latency?: Latency;
  /** The share of requests whose connection is dropped, 0 to 1. */
  drop?: number;
  /** The same seed gives the same weather. */
  seed?: number;
}

/** Pauses and drops that can be repeated: what each request meets follows from the seed and its number. */
export function createWeather({ latency, drop = 0, seed = 1 }: WeatherOptions) {
  const random = createRandom(seed);
  return () => ({
    pauseMs: latency ? Math.max(0, latency.meanMs + (random() * 2 - 1) * latency.spreadMs) : 0,
    drop: drop > 0 && random() < drop,
  });
}

/** Reads `200`, `200±50` or `200+-50`, in milliseconds. */
export function readLatency(text: string): Latency {
  const [, mean, spread = "0"] = text.match(/^(\d+)(?:(?:±|\+-)(\d+))?$/) ?? [];
  if (mean === undefined)
    throw new MockError(`"${text}" is no latency: give --latency milliseconds, as 200 or 200±50.`);
  return { meanMs: Number(mean), spreadMs: Number(spread) };
}

/** Reads `5%`. */
export function readShare(text: string): number {
  const [, percent] = text.match(/^(\d+(?:\.\d+)?)%?$/) ?? [];
  if (percent === undefined || Number(percent) > 100)
    throw new MockError(`"${text}" is no share: give --drop a percentage, as 5%.`);
  return Number(percent) / 100;
}

/** mulberry32: small, even, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

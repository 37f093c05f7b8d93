import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { MockError } from "../errors.js";

/** A pause before each response, in milliseconds. */
export interface Latency {
  meanMs: number;
  /** The pause is spread evenly this far to either side. */
  spreadMs: number;
}

export interface FaultOptions {
  latency?: Latency;
  /** The share of requests whose connection is dropped, 0 to 1. */
  drop?: number;
  /** A whole number; the same seed gives the same faults. */
  seed?: number;
}

/** What happens to a request before it is answered. */
export interface Fault {
  pauseMs: number;
  drop: boolean;
}

const [longestMs, largestSeed] = [3_600_000, 999_999_999];

/** Repeatable faults: what each request meets follows from the seed and its number. Throws MockError for what is out of range. */
export function createFaults({ latency, drop = 0, seed = 1 }: FaultOptions): () => Fault {
  for (const pause of latency ? [latency.meanMs, latency.spreadMs] : []) {
    if (!(pause >= 0 && pause <= longestMs)) {
      throw new MockError(`latency must be from 0 to ${longestMs} milliseconds, not ${pause}.`);
    }
  }
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= largestSeed)) {
    throw new MockError(`seed must be a whole number from 0 to ${largestSeed}, not ${seed}.`);
  }
  if (!(drop >= 0 && drop <= 1)) throw new MockError(`drop must be a number from 0 to 1, not ${drop}.`);
  const generator = xoroshiro128plus(seed);
  return () => ({
    pauseMs: latency ? Math.max(0, latency.meanMs + (uniformFloat64(generator) * 2 - 1) * latency.spreadMs) : 0,
    drop: uniformFloat64(generator) < drop,
  });
}

/** Reads `200`, `200±50` or `200+-50`, in milliseconds. */
export function readLatency(text: string): Latency {
  const [, mean, spread = "0"] = text.match(/^(\d+)(?:(?:±|\+-)(\d+))?$/) ?? [];
  if (mean === undefined) {
    throw new MockError(`"${text}" is not a latency: give --latency milliseconds, as 200 or 200±50.`);
  }
  return { meanMs: Number(mean), spreadMs: Number(spread) };
}

/** Reads `5%`. Without the sign, 0.05 could be either a share or a percentage. */
export function readShare(text: string): number {
  const [, percent] = text.match(/^(\d+(?:\.\d+)?)%$/) ?? [];
  if (percent === undefined || Number(percent) > 100) {
    throw new MockError(`--drop must be a percentage such as 5%, not "${text}".`);
  }
  return Number(percent) / 100;
}

/** Reads a whole number. */
export function readSeed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new MockError(`"${text}" is not a seed: give --seed a whole number of up to nine digits.`);
}

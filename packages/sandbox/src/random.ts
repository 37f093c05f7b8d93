import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Where Ids and tokens come from. */
export interface Random {
  /** `count` symbols of an alphabet of at most 256. */
  text(alphabet: string, count: number): string;
  /** Goes on with other symbols, which follow from the seed and a number. */
  vary(number: number): void;
}

/** Repeatable with a seed; without one, from the platform's source for secrets. */
export function createRandom(seed?: number): Random {
  let next = seed === undefined ? secretBytes() : repeatableBytes(seed);
  return {
    text(alphabet, count) {
      // Symbols added one by one would stay apart in memory, each with more beside it than it is.
      const codes: number[] = [];
      for (let n = 0; n < count; n += 1) codes.push(alphabet.charCodeAt(next() % alphabet.length));
      return String.fromCharCode(...codes);
    },
    vary(number) {
      if (seed !== undefined) next = repeatableBytes(seed ^ number);
    },
  };
}

function repeatableBytes(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformInt(generator, 0, 255);
}

function secretBytes(): () => number {
  const pool = new Uint8Array(4_096);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    used += 1;
    return pool[used - 1] as number;
  };
}

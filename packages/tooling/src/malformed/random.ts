import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Choices that follow from a seed. */
export interface Random {
  /** From 0 to `below` - 1. */
  int(below: number): number;
  /** True once in `times`. */
  oneIn(times: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  bytes(length: number): Buffer;
}

export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const int = (below: number) => uniformInt(generator, 0, below - 1);
  return {
    int,
    oneIn: (times) => int(times) === 0,
    pick<Item>(items: readonly Item[]) {
      const item = items[int(items.length)];
      if (item === undefined) throw new RangeError("There is nothing to pick from.");
      return item;
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => int(256))),
  };
}

import { fork } from "node:child_process";
import { once } from "node:events";

const [calls, rounds] = [5_000, 9];

/** Two sandboxes with few and many users, in processes of their own, read in turn. */
export async function compareUsers(few: number, many: number) {
  const children = [few, many].map((users) =>
    fork(new URL("./users.ts", import.meta.url), [String(users), String(calls)], { execArgv: ["--expose-gc"] }),
  );
  try {
    const sizes = await Promise.all(children.map(async (child) => Number((await once(child, "message"))[0])));
    const pairs: number[][] = [];
    for (let round = -2; round < rounds; round += 1) {
      const pair: number[] = [];
      for (const child of children) {
        child.send("read");
        pair.push(Number((await once(child, "message"))[0]));
      }
      if (round >= 0) pairs.push(pair);
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
    return {
      ratio: median(pairs.map(([one = 0, other = 0]) => other / one)),
      bytes: sizes[1] ?? Number.NaN,
      shown: [1, 0].map((n) => `${median(pairs.map((pair) => pair[n] ?? 0)).toFixed(1)} us`).join(" | "),
    };
  } finally {
    for (const child of children) child.kill();
  }
}

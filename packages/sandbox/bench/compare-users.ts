import { fork } from "node:child_process";
import { once } from "node:events";
import { type Measured, requestsPerSecond } from "@mangopay-sca/tooling/server-under-test";

const rounds = 9;

interface Ready {
  /** What each user takes up. */
  bytes: number;
  call: Measured;
}

/** Two sandboxes with few and many users, in processes of their own, asked in turn for users here and there. */
export async function compareUsers(few: number, many: number) {
  const children = [few, many].map((users) =>
    fork(new URL("./users.ts", import.meta.url), [String(users)], { execArgv: ["--expose-gc"] }),
  );
  try {
    const ready = await Promise.all(children.map(async (child): Promise<Ready> => (await once(child, "message"))[0]));
    const [withFew, withMany] = ready as [Ready, Ready];
    const pairs: { few: number; many: number }[] = [];
    for (let round = -6; round < rounds; round += 1) {
      const pair = { few: await requestsPerSecond(withFew.call), many: await requestsPerSecond(withMany.call) };
      if (round >= 0) pairs.push(pair);
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
    return {
      ratio: median(pairs.map((pair) => pair.few / pair.many)),
      bytes: withMany.bytes,
      shown: (["many", "few"] as const)
        .map((name) => `${median(pairs.map((pair) => pair[name])).toFixed(0)} a second`)
        .join(" | "),
    };
  } finally {
    for (const child of children) child.kill();
  }
}

import { expect, test } from "vitest";
import { killAfter } from "./crash/kill.ts";
import { problemsAfter } from "./crash/problems.ts";
import { temporaryFile } from "./temporary-file.ts";

// `npm test` asks for less than `pnpm run crash`.
const writes = Number(process.env.CRASH_WRITES ?? 100);
const kills = Number(process.env.CRASH_KILLS ?? 3);

test(`${kills} times killed in the middle of ${writes} writes, a sandbox has lost, halved and doubled nothing`, async () => {
  const file = temporaryFile();
  for (let n = 0; n < kills; n += 1) {
    // Sooner and later in the writes, from one kill to the next.
    const after = Math.floor(writes * (0.1 + (0.7 * n) / kills));
    const round = { file, first: n * writes, count: writes };
    const acknowledged = await killAfter(after, round);
    expect(acknowledged.size).toBeGreaterThanOrEqual(after);
    expect(await problemsAfter(round, acknowledged)).toEqual([]);
  }
});

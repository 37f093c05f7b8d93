import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { specMutants } from "../mutants/all-mutants.ts";
import { requestMutants } from "../mutants/request-mutants.ts";
import { sentByClient } from "../mutants/sent.ts";
import { spec } from "../src/spec.ts";

// The other counts are written by `npm run generate`.
test("the README says how many mistakes npm run mutants makes, in steps of 500", async () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const [, said] = readme.match(/over ([\d,]+) mistakes/) ?? [];
  const count = specMutants(spec()).length + requestMutants(await Array.fromAsync(sentByClient(spec()))).length;
  const rounded = (Math.floor(count / 500) * 500).toLocaleString("en");
  expect(said, `there are ${count} mutants: write "over ${rounded} mistakes" into README.md`).toBe(rounded);
});

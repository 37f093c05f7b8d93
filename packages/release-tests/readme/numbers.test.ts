import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sentByClient } from "@mangopay-sca/contract-tests/src/sent-by-client";
import { requestMutants } from "@mangopay-sca/mutants/requests/request-mutants";
import { specMutants } from "@mangopay-sca/mutants/spec/all-mutants";
import { currentBundle } from "@mangopay-sca/spec/scripts/bundle";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import { expect, test } from "vitest";

// The other counts are written by `npm run generate`.
test("the README says how many mistakes npm run mutants makes, in steps of 500", async () => {
  const readme = readFileSync(join(repositoryRoot, "README.md"), "utf8");
  const [, said] = readme.match(/over ([\d,]+) mistakes/) ?? [];
  const spec = currentBundle();
  const count = specMutants(spec).length + requestMutants(await Array.fromAsync(sentByClient(spec))).length;
  const rounded = (Math.floor(count / 500) * 500).toLocaleString("en");
  expect(said, `there are ${count} mutants: write "over ${rounded} mistakes" into README.md`).toBe(rounded);
});

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const reports = fileURLToPath(new URL("../../reports/", import.meta.url));
let folder = "";

/** A package of two tests that exchange nothing. */
beforeAll(() => {
  mkdirSync(reports, { recursive: true });
  folder = mkdtempSync(join(reports, "whole-run-"));
  const files = {
    "one.test.ts": `import { test } from "vitest";\ntest("one", () => {});\n`,
    "two.test.ts": `import { test } from "vitest";\ntest("two", () => {});\n`,
    "vitest.config.ts": `import { coverage } from "../../src/coverage/reporter.ts";\nexport default { plugins: [coverage()] };\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `vitest ARGUMENTS` in that folder. */
const run = (args: string) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, [vitest, ...args.split(" ")], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });

describe("the thresholds of coverage apply to a whole run, whatever its flags", () => {
  test.for(["run", "run --reporter=dot --maxWorkers=1 --no-isolate --silent --retry=1"])("vitest %s", async (args) => {
    const { code, output } = await run(args);
    expect(output).toContain("exchange too little (examples, values, nullableMembers, errorTypes)");
    expect(code).toBe(1);
  });
});

describe("they do not apply where files or tests were chosen", () => {
  test.for([
    "run one",
    "run --testNamePattern=one",
    "run --exclude=two.*",
    "run --shard=1/2",
    "related --run one.test.ts",
  ])("vitest %s", async (args) => {
    const { code, output } = await run(args);
    expect(output).toContain("the coverage thresholds do not apply");
    expect(code).toBe(0);
  });
});

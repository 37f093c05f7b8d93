import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@mangopay-sca/mock";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import { expect, test } from "vitest";

/** Below the folder that the README names, so that imports resolve as they do there. */
const folder = join(repositoryRoot, "scripts/reports/readme");

test("the program in the README runs where it says and prints a link and a status", async () => {
  const readme = readFileSync(join(repositoryRoot, "README.md"), "utf8");
  const [, program = ""] = readme.match(/```ts\n([\s\S]*?)```/) ?? [];
  expect(program).toContain("http://127.0.0.1:4010");
  expect(readme).toContain("`node_modules/.bin/node scripts/enroll.ts`");
  const mock = await startMock();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "enroll.ts");
  writeFileSync(file, program.replace("http://127.0.0.1:4010", mock.url));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 240_000 });
    expect(stdout).toContain(
      "https://sca.sandbox.mangopay.com/?token=0193cf51ed367151a0cb1c59def21e13&returnUrl=https%3A%2F%2Fexample.com%2Fback",
    );
    expect(stdout).toContain("Enrolled since 2025-07-24T19:33:39.000Z");
  } finally {
    await mock.close();
  }
});

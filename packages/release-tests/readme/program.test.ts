import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMock } from "@mangopay-sca/mock";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import { expect, test } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test("the program in the README runs as it stands and prints a link and a status", async () => {
  const readme = readFileSync(join(repositoryRoot, "README.md"), "utf8");
  const [, program = ""] = readme.match(/```ts\n([\s\S]*?)```/) ?? [];
  expect(program).toContain("http://127.0.0.1:4010");
  const mock = await startMock();
  // Inside the package, so that the program's import finds the client.
  mkdirSync(here("../reports"), { recursive: true });
  writeFileSync(here("../reports/readme-program.ts"), program.replace("http://127.0.0.1:4010", mock.url));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [here("../reports/readme-program.ts")], {
      timeout: 240_000,
    });
    expect(stdout).toContain(
      "https://sca.sandbox.mangopay.com/?token=0193cf51ed367151a0cb1c59def21e13&returnUrl=https%3A%2F%2Fexample.com%2Fback",
    );
    expect(stdout).toContain("Enrolled since 2025-07-24T19:33:39.000Z");
  } finally {
    await mock.close();
  }
});

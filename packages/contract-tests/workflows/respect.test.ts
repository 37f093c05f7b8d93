import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { stripVTControlCharacters } from "node:util";
import { startMock } from "@mangopay-sca/mock";
import { workflowsFolder } from "@mangopay-sca/spec/scripts/folders";
import { beforeAll, describe, expect, test } from "vitest";

const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const files = readdirSync(workflowsFolder).filter((file) => file.endsWith(".arazzo.yaml"));
const inputs = ["token=any", "clientId=any", "userId=user_m_01JF7AP1M46TR0JH7WBGPWK7D7"];
let output = "";

/** Respect takes a second to start, so it runs all files at once. */
beforeAll(async () => {
  const mock = await startMock();
  const args = ["respect", ...files, ...inputs.flatMap((input) => ["--input", input]), "-S", `sca=${mock.url}`];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const options = { cwd: workflowsFolder, timeout: 240_000, env };
  output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [redocly, ...args], options, (_, stdout, stderr) =>
      resolve(stripVTControlCharacters(stdout + stderr)),
    );
  });
  await mock.close();
});

describe("Redocly Respect runs the workflow against the mock", () => {
  test.each(files)("%s", (file) => {
    const [, summary] = output.split(`Summary for ${file}`);
    expect(summary?.trim().split("\n")[0], `${file}: Respect says\n${output}`).toBe("Workflows: 1 passed, 1 total");
  });
});

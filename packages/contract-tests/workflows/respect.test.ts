import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { type Mock, startMock } from "@mangopay-sca/mock";
import { workflowsFolder } from "@mangopay-sca/spec/scripts/folders";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const files = readdirSync(workflowsFolder).filter((file) => file.endsWith(".arazzo.yaml"));
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe("Redocly Respect runs the workflow against the mock", () => {
  test.each(files)("%s", async (file) => {
    const inputs = ["token=any", "clientId=any", "userId=user_m_01JF7AP1M46TR0JH7WBGPWK7D7"];
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [redocly, "respect", file, ...inputs.flatMap((input) => ["--input", input]), "-S", `sca=${mock.url}`],
      {
        cwd: workflowsFolder,
        timeout: 240_000,
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    ).catch((error: Error & { stdout: string; stderr: string }) => {
      throw new Error(`Respect failed:\n${error.stdout}${error.stderr}`);
    });
    expect(stdout + stderr).toMatch(/1 passed, 1 total/);
  });
});

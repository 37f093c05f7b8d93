import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { expect, onTestFinished, test } from "vitest";

const require = createRequire(import.meta.url);

/** Prism's own command, on a free port; resolves to its address. */
async function prism(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [
    require.resolve("@stoplight/prism-cli/dist/index.js"),
    ...args,
    "--port",
    "0",
  ]);
  onTestFinished(() => void child.kill());
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  await expect.poll(() => output).toMatch(/listening on http:\/\/127\.0\.0\.1:[1-9]\d*/);
  return output.match(/listening on (http:\/\/127\.0\.0\.1:\d+)/)?.[1] ?? "";
}

const spec = require.resolve("@mangopay-sca/spec/openapi.yaml");
const status = async (url: string) => {
  const headers = { Authorization: "Bearer any" };
  const response = await fetch(`${url}/v2.01/any/sca/users/any/sca-status`, {
    headers,
    signal: AbortSignal.timeout(240_000),
  });
  return { body: await response.json(), violations: response.headers.get("sl-violations") };
};

test("plain `prism mock` and `prism proxy` take the bundle as it is", async () => {
  const mock = await prism("mock", spec);
  const direct = await status(mock);
  expect(direct.body).toMatchObject({ UserStatus: "ACTIVE", IsEnrolled: true });
  const proxied = await status(await prism("proxy", spec, mock));
  expect(proxied).toEqual({ body: direct.body, violations: null });
});

import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createContract } from "@mangopay-sca/contract";
import { type Mock, startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createArbitraries } from "../src/arbitraries.ts";
import { violationsOf } from "../src/conformance.ts";
import { createDocumented } from "../src/documented.ts";
import { expectNoneOf } from "../src/expect-none.ts";
import { spec } from "../src/spec.ts";

const require = createRequire(import.meta.url);
const contract = createContract(spec(), { showNames: true });
const documented = createDocumented(spec());
const { boundaryVariants } = createArbitraries(spec());
const withBody = documented.operations.flatMap(({ operationId, requestBody }) => {
  const [content] = Object.values(requestBody?.content ?? {});
  return content && operationId !== "createOAuthToken" ? [[operationId, content.schema] as const] : [];
});
let mock: Mock;
let prism: { url: string; stop(): void };

beforeAll(async () => {
  [mock, prism] = await Promise.all([startMock(), startPrism()]);
});
afterAll(async () => {
  prism.stop();
  await mock.close();
});

/** Plain `prism mock` of the committed bundle, on a free port: its validation is not ours. */
async function startPrism() {
  const command = require.resolve("@stoplight/prism-cli/dist/index.js");
  const bundle = require.resolve("@mangopay-sca/spec/openapi.yaml");
  const child = spawn(process.execPath, [command, "mock", bundle, "--port", "0"]);
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const [, address] = output.match(/listening on (http:\/\/127\.0\.0\.1:[1-9]\d*)/) ?? [];
      if (address) resolve(address);
    });
    child.on("exit", () => reject(new Error(`Prism ended. It said:\n${output}`)));
  });
  return { url, stop: () => void child.kill() };
}

describe("the mock and plain Prism refuse a body with 400 exactly when the contract finds a violation", () => {
  test.for(withBody)("%s", async ([operationId, schema]) => {
    const counts = { accepted: 0, refused: 0 };
    await expectNoneOf(boundaryVariants(schema), 60, async (body) => {
      const { url, ...init } = documented.request(operationId, { body });
      const checked = contract.check({ request: { url, ...init } });
      const [violation] = violationsOf(checked, operationId);
      const isUnset = checked.notes.some(({ got }) => got === "null");
      counts[violation === undefined ? "accepted" : "refused"]++;
      // Plain Prism refuses a null that the contract takes for a member left out.
      const servers = Object.entries(isUnset ? { mock } : { mock, prism });
      const differing = servers.map(async ([name, server]) => {
        const response = await fetch(server.url + url, { ...init, signal: AbortSignal.timeout(240_000) });
        await response.text();
        if (violation === undefined ? response.ok : response.status === 400) return [];
        const found = violation ?? `${operationId} request body: no violation`;
        return [`${found}, and ${name} responds with ${response.status}`];
      });
      return (await Promise.all(differing)).flat();
    });
    expect(
      Math.min(counts.accepted, counts.refused),
      `${operationId}: too few ${JSON.stringify(counts)}`,
    ).toBeGreaterThan(5);
  });
});

import { readFileSync } from "node:fs";
import { operationsOf } from "@mangopay-sca/contract";
import { startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { documentedInput } from "../src/calls.ts";
import { bareRequest } from "../src/http-calls.ts";
import { createJudge } from "../src/judge.ts";
import { record } from "../src/record.ts";
import { spec } from "../src/spec.ts";
import { createSdk, sdkMethods } from "./official-sdk.ts";
import { startRecordingServer } from "./recording-server.ts";
import { sdkEndpoint } from "./sdk-endpoints.ts";

const read = (file: string) => parse(readFileSync(new URL(file, import.meta.url), "utf8")) ?? {};
const disagreements: Record<string, Record<string, string>> = read("disagreements.yaml");
const lacking: Record<string, string> = read("lacking.yaml");
const judge = createJudge(spec());
const operations = operationsOf(spec());
const operationIds = operations.map(({ operationId }) => operationId);

let mock: Awaited<ReturnType<typeof startMock>>;
let server: Awaited<ReturnType<typeof startRecordingServer>>;
beforeAll(async () => {
  mock = await startMock();
  server = await startRecordingServer(mock.url);
});
afterAll(async () => {
  await server.close();
  await mock.close();
});

describe("the official SDK differs from the spec only where disagreements.yaml says so", () => {
  test.for(operationIds.filter((id) => !(id in lacking)))("%s", async (operationId, context) => {
    const method = sdkMethods[operationId];
    if (!method) {
      throw new Error(
        `${operationId}: add the official SDK's call to packages/contract-tests/independent/official-sdk.ts, ` +
          "or the reason that there is none to lacking.yaml beside it.",
      );
    }
    const before = server.exchanges.length;
    const outcome = await method(createSdk(server.url), documentedInput(spec(), operationId))?.then(
      () => "answered",
      (error: unknown) => `refused: ${JSON.stringify(error)}`,
    );
    const last = server.exchanges.slice(before).at(-1);
    if (!last) throw new Error(`The official SDK sent nothing for ${operationId} (${outcome}).`);
    record(context, last);
    expect(last.response?.status, `${operationId}: ${outcome}`).toBeLessThan(300);
    const known = Object.keys(disagreements[operationId] ?? {});
    expect(judge(last, operationId).map((objection) => objection.slice(operationId.length + 1))).toEqual(known);
  });

  test("which names no operation that there is not, nor does lacking.yaml", () => {
    const named = Object.keys({ ...disagreements, ...lacking });
    expect(named.filter((operationId) => !operationIds.includes(operationId))).toEqual([]);
  });
});

describe("the official SDK has every operation that lacking.yaml does not name, and no other", () => {
  test.each(operations)("$operationId", ({ operationId, method, path }) => {
    const endpoint = sdkEndpoint(method, path);
    const told = endpoint
      ? `${operationId}: the official SDK has it, as ${endpoint}: take it out of independent/lacking.yaml`
      : `${operationId}: the official SDK has no ${method} ${path}: say in independent/lacking.yaml why the spec has it`;
    expect(endpoint === undefined, told).toBe(operationId in lacking);
    if (operationId in lacking) expect(lacking[operationId], `${operationId} needs a reason`).toMatch(/\w+ \w+/);
  });
});

describe("the mock takes from bare fetch what the spec describes", () => {
  test.for(operationIds)("%s", async (operationId, context) => {
    const { path, init } = bareRequest(spec(), operationId);
    const response = await fetch(server.url + path, { ...init, signal: AbortSignal.timeout(10_000) });
    await response.text();
    const last = server.exchanges.at(-1);
    if (!last) throw new Error("Nothing was recorded.");
    record(context, last);
    expect(judge(last, operationId)).toEqual([]);
    expect(response.ok, `${operationId} ${response.status}`).toBe(true);
  });
});

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
import { createSdk, leastUpdates, sdkMethods } from "./official-sdk.ts";
import { startRecordingServer } from "./recording-server.ts";

type Disagreements = Record<string, Record<string, string>>;
const disagreements: Disagreements = parse(readFileSync(new URL("disagreements.yaml", import.meta.url), "utf8"));
const judge = createJudge(spec());
const operationIds = operationsOf(spec()).map(({ operationId }) => operationId);

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
  // sdk-rows.test.ts names those that are missing here.
  test.for(operationIds.filter((id) => id in sdkMethods))("%s", async (operationId, context) => {
    const before = server.exchanges.length;
    const outcome = await sdkMethods[operationId]?.(createSdk(server.url), documentedInput(spec(), operationId))?.then(
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

  test.each(Object.entries(leastUpdates))(
    "%s with the least that is typed, which is refused",
    async (operationId, update) => {
      const before = server.exchanges.length;
      const outcome = update(createSdk(server.url), documentedInput(spec(), operationId));
      await expect(outcome).rejects.toMatchObject({ Type: "param_error" });
      const last = server.exchanges.slice(before).at(-1);
      if (!last) throw new Error(`The official SDK sent nothing for ${operationId}.`);
      expect(last.response?.status).toBe(400);
      const known = Object.keys(disagreements[`${operationId} with the least that is typed`] ?? {});
      expect(judge(last, operationId).map((objection) => objection.slice(operationId.length + 1))).toEqual(known);
    },
  );

  test("which names no operation that there is not", () => {
    const named = Object.keys(disagreements).map((name) => name.split(" ")[0] ?? "");
    expect(named.filter((operationId) => !operationIds.includes(operationId))).toEqual([]);
  });
});

describe("the mock takes from bare fetch what the spec describes", () => {
  test.for(operationIds)("%s", async (operationId, context) => {
    const { path, init } = bareRequest(spec(), operationId);
    const response = await fetch(server.url + path, { ...init, signal: AbortSignal.timeout(240_000) });
    await response.text();
    const last = server.exchanges.at(-1);
    if (!last) throw new Error("Nothing was recorded.");
    record(context, last);
    expect(judge(last, operationId)).toEqual([]);
    expect(response.ok, `${operationId} ${response.status}`).toBe(true);
  });
});

import { createContract } from "@mangopay-sca/contract";
import { startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDocumented } from "../src/documented.ts";
import { expectNone } from "../src/expect-none.ts";
import { record } from "../src/record.ts";
import { spec } from "../src/spec.ts";
import { disagreementsOf } from "./disagreements.ts";
import { createSdk, leastUpdates, sdkMethods } from "./official-sdk.ts";
import { startRecordingServer } from "./recording-server.ts";

const { calls, problems } = disagreementsOf("node");
const contract = createContract(spec(), { showNames: true });
const documented = createDocumented(spec());
const operationIds = documented.operations.map(({ operationId }) => operationId);

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

describe("the official SDK for Node differs from the spec only where disagreements/ says so", () => {
  // sdk-rows.test.ts names those that are missing here.
  test.for(operationIds.filter((id) => id in sdkMethods))("%s", async (operationId, context) => {
    const before = server.exchanges.length;
    const outcome = await sdkMethods[operationId]?.(createSdk(server.url), documented.input(operationId))?.then(
      () => "resolved",
      (error: unknown) => `rejected: ${JSON.stringify(error)}`,
    );
    const last = server.exchanges.slice(before).at(-1);
    if (!last) throw new Error(`The official SDK sent nothing for ${operationId} (${outcome}).`);
    record(context, last);
    expect(last.response?.status, `${operationId}: ${outcome}`).toBeLessThan(300);
    expectNone(problems(operationId, contract.check(last)));
  });

  test.each(Object.entries(leastUpdates))("%s with the least that is typed is refused", async (operationId, update) => {
    const before = server.exchanges.length;
    const outcome = update(createSdk(server.url), documented.input(operationId));
    await expect(outcome).rejects.toMatchObject({ Type: "param_error" });
    const last = server.exchanges.slice(before).at(-1);
    if (!last) throw new Error(`The official SDK sent nothing for ${operationId}.`);
    expect(last.response?.status).toBe(400);
    const call = `${operationId} with the least that is typed`;
    expectNone(problems(call, contract.check(last)));
  });

  test("which has no entry for a call that is not made", () => {
    const made = [
      ...Object.keys(sdkMethods),
      ...Object.keys(leastUpdates).map((operationId) => `${operationId} with the least that is typed`),
    ];
    expectNone(calls.filter((call) => !made.includes(call)).map((call) => `${call}: it is not made.`));
  });
});

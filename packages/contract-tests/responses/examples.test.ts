import { createScaClient } from "@mangopay-sca/client";
import { type Mock, startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { call, documentedInput } from "../src/calls.ts";
import { bareRequest, callOverHttp } from "../src/http-calls.ts";
import { expectOutcome } from "../src/outcome.ts";
import { recordingFetch } from "../src/record.ts";
import { type Cell, cellName, cellsOf, spec } from "../src/spec.ts";

const answers = cellsOf(spec()).filter(({ status }) => status !== "request");
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** A client whose calls of one operation the mock answers with one example. */
function clientFor({ operationId, status, example, mediaType }: Cell, context: TestContext) {
  const fetch = recordingFetch(context, (request) => {
    const isTokenCall = request.url.endsWith("/oauth/token");
    if (isTokenCall === (operationId === "createOAuthToken")) {
      request.headers.set("Prefer", mediaType === "" ? `code=${status}` : `code=${status}, example=${example}`);
    }
    return globalThis.fetch(request);
  });
  return createScaClient({ clientId: "a-client", apiKey: "a-key", baseUrl: mock.url, fetch, retry: false });
}

describe.each(answers.map((cell) => [cellName(cell), cell] as const))("%s", (_, cell) => {
  test("comes through sca.http as documented", async (context) => {
    const { data, error, response } = await callOverHttp(clientFor(cell, context), spec(), cell.operationId);
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(String(response.status)).toBe(cell.status);
    if (response.status === 204) expect(data).toBeUndefined();
    else expect(response.ok ? data : error).toEqual(cell.value);
  });

  test("comes through bare fetch as documented", async () => {
    const { path, init } = bareRequest(spec(), cell.operationId);
    const Prefer = cell.mediaType === "" ? `code=${cell.status}` : `code=${cell.status}, example=${cell.example}`;
    const signal = AbortSignal.timeout(240_000);
    const response = await fetch(mock.url + path, { ...init, headers: { ...init.headers, Prefer }, signal });
    const text = await response.text();
    expect({ status: String(response.status), value: text === "" ? null : JSON.parse(text) }).toEqual({
      status: cell.status,
      value: cell.value,
    });
  });

  test("is what the client's method resolves to, or rejects with", async (context) => {
    const { operationId, status, value } = cell;
    const outcome = call(clientFor(cell, context), operationId, documentedInput(spec(), operationId));
    await expectOutcome(outcome, { operationId, status: Number(status), body: value });
  });
});

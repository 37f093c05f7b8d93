import { createScaClient } from "@mangopay-sca/client";
import { type Mock, startMock } from "@mangopay-sca/mock";
import type { DocumentedExample } from "@mangopay-sca/spec/model";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { call } from "../src/calls.ts";
import { createDocumented } from "../src/documented.ts";
import { callOverHttp } from "../src/http-calls.ts";
import { expectOutcome } from "../src/outcome.ts";
import { recordingFetch } from "../src/record.ts";
import { exampleName, isRequest, spec } from "../src/spec.ts";

const documented = createDocumented(spec());
const responses = documented.examples.filter((example) => !isRequest(example));
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** What asks the mock for one example. */
const preferOf = ({ part, name }: DocumentedExample) =>
  name === undefined ? `code=${part}` : `code=${part}, example=${name}`;

/** A client whose calls of one operation the mock responds to with one example. */
function clientFor(example: DocumentedExample, context: TestContext) {
  const fetch = recordingFetch(context, (request) => {
    const isTokenCall = request.url.endsWith("/oauth/token");
    if (isTokenCall === (example.operationId === "createOAuthToken")) request.headers.set("Prefer", preferOf(example));
    return globalThis.fetch(request);
  });
  return createScaClient({ clientId: "a-client", apiKey: "a-key", baseUrl: mock.url, fetch, retry: false });
}

describe.each(responses.map((example) => [exampleName(example), example] as const))("%s", (_, example) => {
  const { operationId, part, value } = example;

  test("comes through sca.http as documented", async (context) => {
    const { data, error, response } = await callOverHttp(clientFor(example, context), documented, operationId);
    expect(String(response.status)).toBe(part);
    if (response.status === 204) expect(data).toBeUndefined();
    else expect(response.ok ? data : error).toEqual(value);
  });

  test("comes through bare fetch as documented", async () => {
    const { url, ...init } = documented.request(operationId);
    const headers = { ...init.headers, prefer: preferOf(example) };
    const response = await fetch(mock.url + url, { ...init, headers, signal: AbortSignal.timeout(240_000) });
    const text = await response.text();
    expect(String(response.status)).toBe(part);
    expect(text === "" ? undefined : JSON.parse(text)).toEqual(value);
  });

  test("is what the client's method resolves to, or rejects with", async (context) => {
    const outcome = call(clientFor(example, context), operationId, documented.input(operationId));
    await expectOutcome(outcome, { operationId, status: Number(part), body: value });
  });
});

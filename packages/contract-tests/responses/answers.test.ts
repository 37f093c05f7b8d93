import { createScaClient, ScaApiError } from "@mangopay-sca/client";
import { type Mock, startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { bareRequest, callOverHttp, methods, requestOf } from "../src/callers.ts";
import { recordingFetch } from "../src/recorder.ts";
import { type Cell, cellName, cellsOf, spec } from "../src/spec.ts";

const answers = cellsOf(spec()).filter(({ status }) => status !== "request");
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** A client whose calls of one operation the mock answers with one example. */
function clientFor({ operationId, status, example, mediaType }: Cell, context: TestContext) {
  const fetch = recordingFetch(context, spec(), (request) => {
    const isTokenCall = request.url.endsWith("/oauth/token");
    if (isTokenCall !== (operationId === "createOAuthToken")) return;
    request.headers.set("Prefer", mediaType === "" ? `code=${status}` : `code=${status}, example=${example}`);
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
    const signal = AbortSignal.timeout(5_000);
    const response = await fetch(mock.url + path, { ...init, headers: { ...init.headers, Prefer }, signal });
    const text = await response.text();
    expect({ status: String(response.status), value: text === "" ? null : JSON.parse(text) }).toEqual({
      status: cell.status,
      value: cell.value,
    });
  });

  const method = methods[cell.operationId];
  const body = requestOf(spec(), cell.operationId) as never;

  test("is what the client's method resolves to, or rejects with", async (context) => {
    if (!method) throw new Error(`src/callers.ts has no method for ${cell.operationId}.`);
    const outcome = await method(clientFor(cell, context), body).then(
      (data) => ({ data }),
      (error: unknown) => ({ error }),
    );
    if (cell.status === "204") expect(outcome).toEqual({ data: undefined });
    else if (cell.status.startsWith("2")) expect(outcome).toEqual({ data: cell.value });
    else expectApiError("error" in outcome ? outcome.error : undefined, cell);
  });
});

/** Every member of the documented error is on the thrown one. */
function expectApiError(error: unknown, cell: Cell) {
  const body = cell.value as Partial<Record<"Type" | "Message" | "Id" | "error" | "error_description", string>> & {
    Date?: number;
    errors?: object | null;
  };
  expect(error).toBeInstanceOf(ScaApiError);
  const { status, type, id, date, fields, message } = error as ScaApiError;
  expect({ status: String(status), type, id, date: date?.getTime(), fields }).toEqual({
    status: cell.status,
    type: body.Type ?? body.error,
    id: body.Id,
    date: body.Date === undefined ? undefined : body.Date * 1000,
    fields: body.errors ?? {},
  });
  expect(message).toContain(body.Message ?? body.error_description);
}

import { createScaClient, ScaApiError } from "@mangopay-sca/client";
import { type Mock, startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { callOverHttp, methods } from "../src/callers.ts";
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
  return createScaClient({ clientId: "a-client", apiKey: "a-key", baseUrl: mock.url, fetch });
}

describe.each(answers.map((cell) => [cellName(cell), cell] as const))("%s", (_, cell) => {
  test("comes through sca.http as documented", async (context) => {
    const { data, error, response } = await callOverHttp(clientFor(cell, context), spec(), cell.operationId);
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(String(response.status)).toBe(cell.status);
    if (response.status === 204) expect(data).toBeUndefined();
    else expect(response.ok ? data : error).toEqual(cell.value);
  });

  const method = methods[cell.operationId];
  if (method && cell.status.startsWith("2")) {
    test("is what the client's method resolves to", async (context) => {
      expect(await method(clientFor(cell, context))).toEqual(cell.value);
    });
  } else if (method) {
    test("is what the client's method rejects with", async (context) => {
      const error = await method(clientFor(cell, context)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ScaApiError);
      const { status, type, id, date, fields, message } = error as ScaApiError;
      const body = cell.value as { Type: string; Message: string; Id?: string; Date?: number; errors?: object | null };
      expect({ status: String(status), type, id, fields }).toEqual({
        status: cell.status,
        type: body.Type,
        id: body.Id,
        fields: body.errors ?? {},
      });
      expect(date?.getTime()).toBe(body.Date === undefined ? undefined : body.Date * 1000);
      expect(message).toContain(body.Message);
    });
  }
});

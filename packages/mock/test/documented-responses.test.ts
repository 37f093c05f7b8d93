import { createContract } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { loadSpec } from "../src/load-spec.js";
import { type DocumentedResponse, type MockOperation, mockOperationsOf, ofLowestStatus } from "../src/operations.js";
import { sharedMock } from "./start.js";

const spec = loadSpec();
const { check } = createContract(spec);
const operations = [...mockOperationsOf(spec).values()];

/** A request of an operation that keeps to the spec: its first example, with any identifiers. */
function validRequest({ method, path, requestBody, security }: MockOperation) {
  const [[mediaType, content] = []] = Object.entries(requestBody?.content ?? {});
  const value = Object.values(content?.examples ?? {})[0]?.value;
  const isForm = mediaType === "application/x-www-form-urlencoded";
  const isBasic = security.some((schemes) => Object.keys(schemes).some((name) => /basic/i.test(name)));
  return {
    method,
    url: path.replaceAll(/\{\w+\}/g, "an-identifier-of-any-kind"),
    headers: {
      authorization: isBasic ? `Basic ${btoa("any:any")}` : "Bearer any",
      ...(mediaType === undefined ? {} : { "content-type": mediaType }),
    },
    ...(value === undefined
      ? {}
      : { body: isForm ? String(new URLSearchParams(value as Record<string, string>)) : JSON.stringify(value) }),
  };
}

/** Sends a request; resolves to the response and to what is wrong with either of them. */
async function exchange(url: string, operation: MockOperation, headers: Record<string, string> = {}) {
  const valid = validRequest(operation);
  const request = { ...valid, headers: { ...valid.headers, ...headers } };
  const response = await fetch(url + request.url, { ...request, signal: AbortSignal.timeout(240_000) });
  const body = await response.text();
  const received = { status: response.status, headers: Object.fromEntries(response.headers), body };
  const { operationId, violations } = check({ request, response: received });
  return { ...received, operationId, violations };
}

const mock = sharedMock();

const preferOf = ({ status, example }: DocumentedResponse) =>
  example === undefined ? `code=${status}` : `code=${status}, example=${example}`;

describe("each documented response is sent as the spec has it, and as the contract allows", () => {
  test.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", async (_, operation) => {
    expect(operation.documented).not.toEqual([]);
    for (const documented of operation.documented) {
      const prefer = preferOf(documented);
      const sent = await exchange((await mock()).url, operation, { prefer });
      expect(sent, prefer).toMatchObject({
        operationId: operation.operationId,
        status: documented.status,
        violations: [],
      });
      expect(sent.body === "" ? undefined : JSON.parse(sent.body), prefer).toEqual(documented.value);
    }
  });
});

describe("what the mock makes up is what the contract allows", () => {
  const dynamic = sharedMock({ dynamic: true });

  test.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", async (_, operation) => {
    const [first] = ofLowestStatus(operation.documented);
    for (let n = 0; n < 5; n++) {
      const sent = await exchange((await dynamic()).url, operation);
      expect(sent).toMatchObject({ operationId: operation.operationId, status: first?.status, violations: [] });
    }
  });
});

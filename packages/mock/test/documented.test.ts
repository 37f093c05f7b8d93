import { createContract, describe as describeFinding } from "@mangopay-sca/contract";
import { examplesOf, examplesOfOperation, type Operation, operationsOf } from "@mangopay-sca/spec/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { loadSpec } from "../src/load-spec.js";

const spec = loadSpec();
const operations = operationsOf(spec);
const contract = createContract(spec);

/** An operation with its first documented body, over bare fetch: what the mock does must not depend on our own client. */
async function send(mock: Mock, operation: Operation, prefer = "", extra: object = {}) {
  const { operationId, method, path } = operation;
  const [request] = examplesOfOperation(operation).filter(({ part }) => part === "request");
  const isToken = operationId === "createOAuthToken";
  const headers = {
    authorization: isToken ? `Basic ${btoa("a-client:a-key")}` : "Bearer any",
    prefer,
    ...(request ? { "content-type": request.mediaType } : {}),
  };
  const members = { ...(request?.value as object), ...extra };
  const body = isToken ? `${new URLSearchParams(members as Record<string, string>)}` : JSON.stringify(members);
  // One text is a valid ClientId, UserId, HookId and key.
  const url = path.replaceAll(/\{\w+\}/g, "0193cf51-ed36-7151-a0cb-1c59def21e13");
  const sent = { method, headers, ...(request ? { body } : {}) };
  const response = await fetch(mock.url + url, { ...sent, signal: AbortSignal.timeout(240_000) });
  const text = await response.text();
  const received = { status: response.status, headers: Object.fromEntries(response.headers), body: text };
  return { received, exchange: { request: { ...sent, url }, response: received } };
}

describe("every documented response can be asked for, and comes as it is documented", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  const responses = examplesOf(spec).filter(({ part }) => part !== "request");
  test.for(responses)("$operationId $part $name", async ({ operationId, part, name, value }) => {
    const operation = operations.find((one) => one.operationId === operationId);
    if (!operation) throw new Error(`${operationId} is lost.`);
    const { received } = await send(mock, operation, name ? `code=${part}, example=${name}` : `code=${part}`);
    expect(String(received.status)).toBe(part);
    expect(received.body === "" ? undefined : JSON.parse(received.body)).toEqual(value);
  });

  test("a body with a member that is not documented is taken, with a note", async () => {
    const hook = operations.find(({ operationId }) => operationId === "createHook");
    if (!hook) throw new Error("createHook is lost.");
    const { received } = await send(mock, hook, "", { FavouriteColour: "red" });
    expect(received.status).toBe(200);
    expect(received.headers["sl-violations"]).toMatch(/\{"level":"note",[^}]*"pointer":"body\/FavouriteColour"/);
  });
});

describe("what the mock makes up keeps the contract", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ dynamic: true });
  });
  afterAll(() => mock.close());

  test.for(operations)("$operationId", async (operation) => {
    for (let n = 0; n < 5; n++) {
      const { exchange, received } = await send(mock, operation);
      const checked = contract.check(exchange);
      expect(checked.violations.map((one) => describeFinding(checked, one)).join("\n")).toBe("");
      expect(received.status).toBeLessThan(300);
    }
  });
});

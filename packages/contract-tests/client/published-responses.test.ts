import { createScaClient } from "@mangopay-sca/client";
import { type Mock, startMock } from "@mangopay-sca/mock";
import type { DocumentedExample } from "@mangopay-sca/spec/model";
import { afterAll, beforeAll, describe, type TestContext, test } from "vitest";
import { call } from "../src/calls.ts";
import { createDocumented } from "../src/documented.ts";
import { expectNone } from "../src/expect-none.ts";
import { callOverHttp } from "../src/http-calls.ts";
import { outcomeViolations } from "../src/outcome.ts";
import { differingPlaces } from "../src/places.ts";
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

const cases = responses.map((example) => [exampleName(example), example] as const);

describe("a published response comes through sca.http as it was published", () => {
  test.for(cases)("%s", async ([, example], context) => {
    const { operationId, part, name, value } = example;
    const { data, error, response } = await callOverHttp(clientFor(example, context), documented, operationId);
    const came = { status: part, body: value };
    const given = { status: String(response.status), body: response.ok ? data : error };
    const lost = differingPlaces(came, given).map(
      (place) => `${operationId} ${part} ${place.slice(1)}: sca.http gives something else than came (example ${name})`,
    );
    expectNone(lost);
  });
});

describe("a published response is what the client's method resolves to, or rejects with", () => {
  test.for(cases)("%s", async ([, example], context) => {
    const { operationId, part, value: body } = example;
    const outcome = call(clientFor(example, context), operationId, documented.input(operationId));
    expectNone(await outcomeViolations(outcome, { operationId, status: Number(part), body }));
  });
});

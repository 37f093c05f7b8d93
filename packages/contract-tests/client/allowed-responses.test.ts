import { createScaClient } from "@mangopay-sca/client";
import { checkResponses } from "@mangopay-sca/client/validate";
import { describe, test } from "vitest";
import { allowedResponsesIn } from "../src/allowed.ts";
import { call } from "../src/calls.ts";
import { createDocumented } from "../src/documented.ts";
import { expectNone } from "../src/expect-none.ts";
import { outcomeViolations } from "../src/outcome.ts";
import { recordingFetch } from "../src/record.ts";
import { spec } from "../src/spec.ts";
import { responding } from "../src/stub.ts";

const documented = createDocumented(spec());
const options = { clientId: "any", apiKey: "any-key", baseUrl: "http://api.test", retry: false } as const;

describe("a response that some source allows passes through the client, and its checks", () => {
  test.for(allowedResponsesIn(documented.examples))("%s", async ([, { example }], context) => {
    const { operationId, value: body } = example;
    const status = Number(example.part);
    const fetch = recordingFetch(context, responding(operationId, status, body));
    const sca = createScaClient({ ...options, fetch, checkResponse: checkResponses() });
    const outcome = call(sca, operationId, documented.input(operationId));
    expectNone(await outcomeViolations(outcome, { operationId, status, body }));
  });
});

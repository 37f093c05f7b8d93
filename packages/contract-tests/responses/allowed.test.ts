import { createScaClient } from "@mangopay-sca/client";
import { checkResponses } from "@mangopay-sca/client/validate";
import { createContract } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { call } from "../src/calls.ts";
import { changed } from "../src/changes.ts";
import { exampleViolations } from "../src/checks/examples.ts";
import { createDocumented } from "../src/documented.ts";
import { expectOutcome } from "../src/outcome.ts";
import { recordingFetch } from "../src/record.ts";
import { spec } from "../src/spec.ts";
import { responding } from "../src/stub.ts";
import { allowed } from "./rules.ts";

const documented = createDocumented(spec());
const contract = createContract(spec(), { showNames: true });
const options = { clientId: "any", apiKey: "any-key", baseUrl: "http://api.test", retry: false } as const;

describe("a response that some source allows keeps the contract, and passes through the client", () => {
  test.for(allowed)("%s: %s", async ([name, , change, notes], context) => {
    const example = changed(documented.examples, name, change);
    expect(exampleViolations(documented, contract, example, notes)).toEqual([]);
    const { operationId, value: body } = example;
    const status = Number(example.part);
    const fetch = recordingFetch(context, responding(operationId, status, body));
    const sca = createScaClient({ ...options, fetch, checkResponse: checkResponses() });
    const outcome = call(sca, operationId, documented.input(operationId));
    await expectOutcome(outcome, { operationId, status, body });
  });
});

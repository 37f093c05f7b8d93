import { createScaClient } from "@mangopay-sca/client";
import { checkAnswers } from "@mangopay-sca/client/validate";
import { createSchemas } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { call, documentedInput } from "../src/calls.ts";
import { changed } from "../src/changes.ts";
import { exampleObjections } from "../src/objections/examples.ts";
import { expectOutcome } from "../src/outcome.ts";
import { recordingFetch } from "../src/record.ts";
import { cellsOf, spec } from "../src/spec.ts";
import { answering } from "../src/stub.ts";
import { allowed } from "./rules.ts";

const check = createSchemas(spec());
const options = { clientId: "any", apiKey: "any-key", baseUrl: "http://api.test", retry: false } as const;

describe("an answer that the documents allow is valid, and passes through the client", () => {
  test.for(allowed)("%s: %s", async ([name, , change], context) => {
    const cell = changed(cellsOf(spec()), name, change);
    expect(exampleObjections(spec(), check, cell)).toEqual([]);
    const { operationId, value: body } = cell;
    const status = Number(cell.status);
    const fetch = recordingFetch(context, answering(operationId, status, body));
    const sca = createScaClient({ ...options, fetch, checkAnswer: checkAnswers() });
    await expectOutcome(call(sca, operationId, documentedInput(spec(), operationId)), {
      operationId,
      status,
      body,
    });
  });
});

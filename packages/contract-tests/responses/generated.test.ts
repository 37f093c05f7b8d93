import { createScaClient } from "@mangopay-sca/client";
import { checkAnswers } from "@mangopay-sca/client/validate";
import { operationsOf } from "@mangopay-sca/contract";
import fc from "fast-check";
import { describe, test } from "vitest";
import { createArbitraries } from "../src/arbitraries.ts";
import { call, documentedInput } from "../src/calls.ts";
import { errorTypes } from "../src/error-types.ts";
import { answersOf } from "../src/objections/answers.ts";
import { expectOutcome } from "../src/outcome.ts";
import { recordingFetch } from "../src/record.ts";
import { spec } from "../src/spec.ts";
import { answering } from "../src/stub.ts";

const arbitraries = createArbitraries(spec());
const answers = answersOf(spec()).map(({ operationId, status, schema }) => [operationId, status, schema] as const);
const options = { clientId: "any", apiKey: "any-key", baseUrl: "http://api.test", retry: false } as const;

describe("whatever body the spec allows passes through the client unharmed, and its checks", () => {
  test.for(answers)("%s %d", async ([operationId, status, schema], context) => {
    await fc.assert(
      fc.asyncProperty(arbitraries.valid(schema), async (body) => {
        const fetch = recordingFetch(context, answering(operationId, status, body));
        const sca = createScaClient({ ...options, fetch, checkAnswer: checkAnswers() });
        const outcome = call(sca, operationId, documentedInput(spec(), operationId));
        await expectOutcome(outcome, { operationId, status, body });
      }),
      { numRuns: status < 400 ? 100 : 10, seed: 1 },
    );
  });
});

describe("an error of a documented type is thrown with that type", () => {
  test.for(Object.entries(errorTypes()))("%s", async ([type, status], context) => {
    const isOAuth = type === "unauthorized_client";
    const documenting = operationsOf(spec()).find(
      ({ operationId, responses }) => operationId !== "createOAuthToken" && status in responses,
    );
    const operationId = isOAuth ? "createOAuthToken" : (documenting?.operationId ?? "");
    const body = isOAuth
      ? { error: type }
      : { Type: type, Message: "Why.", Id: "id", Date: 1_736_765_347, errors: null };
    const fetch = recordingFetch(context, answering(operationId, status, body));
    const outcome = call(createScaClient({ ...options, fetch }), operationId, documentedInput(spec(), operationId));
    await expectOutcome(outcome, { operationId, status, body });
  });
});

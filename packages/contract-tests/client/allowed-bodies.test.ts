import { examplesOf } from "@mangopay-sca/spec/model";
import { describe, test } from "vitest";
import { allowedRequestsIn, allowedResponsesIn } from "../src/allowed.ts";
import { expectNone } from "../src/expect-none.ts";
import { spec } from "../src/spec.ts";
import { receivedViolations, sentViolations } from "../src/through-client.ts";

const examples = examplesOf(spec());

describe("a request that the documents allow is sent as it was passed", () => {
  test.for(allowedRequestsIn(examples))("%s", async ([, { operationId, value: body }], context) => {
    expectNone(await sentViolations(context, operationId, { body }));
  });
});

describe("a response that some source allows passes through the client, and its checks", () => {
  test.for(allowedResponsesIn(examples))("%s", async ([, { example }], context) => {
    const { operationId, part, value: body } = example;
    expectNone(await receivedViolations(context, { operationId, status: Number(part), body }));
  });
});

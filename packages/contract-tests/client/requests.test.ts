import { createContract } from "@mangopay-sca/contract";
import type { Operation } from "@mangopay-sca/spec/model";
import { describe, type TestContext, test } from "vitest";
import { createArbitraries, type Input } from "../src/arbitraries.ts";
import { requestViolations } from "../src/checks/requests.ts";
import { createDocumented } from "../src/documented.ts";
import { expectNone, expectNoneOf } from "../src/expect-none.ts";
import { recordingFetch } from "../src/record.ts";
import { sentFor } from "../src/sent-request.ts";
import { exampleName, isRequest, spec } from "../src/spec.ts";

const contract = createContract(spec(), { showNames: true });
const arbitraries = createArbitraries(spec());
const documented = createDocumented(spec());

async function violationsOf(context: TestContext, operation: Operation, input: Input) {
  const request = await sentFor(documented, operation, input, (send) => recordingFetch(context, send));
  return requestViolations(contract, operation, input, request);
}

describe("whatever it is passed, the client sends what the spec documents, and what it was passed", () => {
  test.for(documented.operations)("$operationId", async (operation, context) => {
    await expectNoneOf(arbitraries.input(operation), 60, (input) => violationsOf(context, operation, input));
  });
});

describe("a published request goes out as it was published", () => {
  const requests = documented.examples.filter(isRequest);

  test.for(requests.map((example) => [exampleName(example), example] as const))("%s", async ([, example], context) => {
    const { operationId, value: body } = example;
    const input = { ...documented.input(operationId), body };
    expectNone(await violationsOf(context, documented.operation(operationId), input));
  });
});

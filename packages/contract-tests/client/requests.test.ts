import { describe, test } from "vitest";
import { createArbitraries } from "../src/arbitraries.ts";
import { createDocumented } from "../src/documented.ts";
import { expectNone, expectNoneOf } from "../src/expect-none.ts";
import { exampleName, isRequest, spec } from "../src/spec.ts";
import { sentViolations } from "../src/through-client.ts";

const arbitraries = createArbitraries(spec());
const { operations, examples } = createDocumented(spec());

describe("whatever it is passed, the client sends what the spec documents, and what it was passed", () => {
  test.for(operations)("$operationId", async (operation, context) => {
    await expectNoneOf(arbitraries.input(operation), 60, (input) =>
      sentViolations(context, operation.operationId, input),
    );
  });
});

describe("a published request goes out as it was published", () => {
  const requests = examples.filter(isRequest).map((example) => [exampleName(example), example] as const);

  test.for(requests)("%s", async ([, { operationId, value: body }], context) => {
    expectNone(await sentViolations(context, operationId, { body }));
  });
});

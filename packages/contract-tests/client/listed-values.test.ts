import { describe, test } from "vitest";
import { type ExpectedBody, expectedBodies } from "../pages/expected-bodies.ts";
import { listedValues } from "../src/coverage/items.ts";
import { expectNone } from "../src/expect-none.ts";
import { replaced } from "../src/places.ts";
import { isRequest } from "../src/spec.ts";
import { receivedViolations, sentViolations } from "../src/through-client.ts";

/** A body that keeps all that the pages say, and the same with each of the values that they list, and with each null. */
const bodiesLike = ({ value, members }: ExpectedBody): unknown[] => [
  value,
  ...members
    .filter(({ isFixed }) => !isFixed)
    .flatMap((member) =>
      [...listedValues(member), ...(member.mayBeNull ? [null] : [])].map((one) => replaced(value, member.pointer, one)),
    ),
];

describe("the client sends each value that the pages list, and null where they allow it", () => {
  test.for(expectedBodies.filter(isRequest))("$operationId $variant", async (expected, context) => {
    const found = bodiesLike(expected).map((body) => sentViolations(context, expected.operationId, { body }));
    expectNone((await Promise.all(found)).flat());
  });
});

describe("the client gives each value that the pages list, and null where they allow it, as it came", () => {
  const responses = expectedBodies.filter((body) => !isRequest(body));
  // Whichever operation returns it, the client makes the same of an object.
  const objects = responses.filter(({ content }, n) => n === responses.findIndex((one) => one.content === content));

  test.for(objects)("$operationId $part $content", async (expected, context) => {
    const { operationId, part } = expected;
    const found = bodiesLike(expected).map((body) =>
      receivedViolations(context, { operationId, status: Number(part), body }),
    );
    expectNone((await Promise.all(found)).flat());
  });
});

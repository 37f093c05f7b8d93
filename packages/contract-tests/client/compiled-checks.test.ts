import { violationsOf } from "@mangopay-sca/client/validate";
import { createSchemaCheck } from "@mangopay-sca/contract";
import fc from "fast-check";
import { describe, test } from "vitest";
import { createArbitraries, invalidVariants } from "../src/arbitraries.ts";
import { createDocumented } from "../src/documented.ts";
import { expectNone } from "../src/expect-none.ts";
import { placesIn } from "../src/places.ts";
import { spec } from "../src/spec.ts";

const check = createSchemaCheck(spec());
const arbitraries = createArbitraries(spec(), check);
const documented = createDocumented(spec());

// The compiler is the same for all schemas: one of each shape, an object, parts of several, alternatives, a list, an error.
describe("the client's compiled checks refuse what the spec refuses, and nothing else", () => {
  test.each([
    ["viewUserScaStatus", 200],
    ["createNaturalUserSca", 200],
    ["viewUser", 200],
    ["listHooks", 200],
    ["viewApiResponse", 200],
    ["enrollUser", 404],
    ["createOAuthToken", 400],
  ])("%s %d", (operationId, status) => {
    const [content] = Object.values(documented.operation(operationId).responses[status]?.content ?? {});
    if (!content) throw new Error(`${operationId} ${status} has no body.`);
    const generated = fc.sample(arbitraries.valid(content.schema), { numRuns: 60, seed: 1 });
    // One with as much in it as there can be has invalid variants of every place.
    const [fullest] = generated.toSorted((a, b) => placesIn(b).length - placesIn(a).length);
    const differing = [...generated, ...invalidVariants(fullest)].flatMap((value) => {
      const [ours] = violationsOf(operationId, status, value);
      const [theirs] = check(content.schema, value);
      const name = `${operationId} ${status} body${(ours ?? theirs)?.pointer}`;
      if (ours && !theirs) return [`${name}: the client expects ${ours.expected}, the spec does not`];
      if (theirs && !ours) return [`${name}: ${theirs.expectation} by the spec, and not by the client`];
      return [];
    });
    expectNone(differing);
  });
});

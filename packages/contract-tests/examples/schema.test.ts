import { createContract } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { exampleViolations } from "../src/checks/examples.ts";
import { noteKey } from "../src/conformance.ts";
import { createDocumented } from "../src/documented.ts";
import { knownNotes } from "../src/known-notes.ts";
import { exampleName, spec } from "../src/spec.ts";

const contract = createContract(spec(), { showNames: true });
const documented = createDocumented(spec());
const { examples } = documented;

describe("every example, exchanged, keeps the contract, and all of it is documented", () => {
  test.each(examples.map((example) => [exampleName(example), example] as const))("%s", (_, example) => {
    expect(exampleViolations(documented, contract, example)).toEqual([]);
  });
});

test("a remembered response that was published is valid as the response of the call that got it", () => {
  const remembered = examples.find((example) => exampleName(example) === "viewApiResponse 200 natural-user");
  const created = examples.find((example) => exampleName(example) === "createNaturalUser 200 payer");
  const { RequestURL, Resource } = (remembered?.value ?? {}) as Record<string, unknown>;
  if (!created) throw new Error("The spec has no response createNaturalUser 200 payer.");
  expect(RequestURL).toMatch(/\/users\/natural$/);
  expect(exampleViolations(documented, contract, { ...created, value: Resource })).toEqual([]);
});

test("every known note is still there", () => {
  const found = examples.flatMap((example) =>
    contract.check(documented.exchange(example)).notes.map((note) => noteKey(example.operationId, note)),
  );
  expect(new Set(found)).toEqual(new Set(Object.keys(knownNotes)));
});

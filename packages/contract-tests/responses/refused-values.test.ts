import { examplesOf } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { changed } from "../src/changes.ts";
import { refusedResponseViolations, unknownMembers } from "../src/checks/refused-responses.ts";
import { createSchemaChecks } from "../src/schema-checks.ts";
import { exampleName, isResponseBody, spec } from "../src/spec.ts";
import { allowed } from "./rules.ts";

const checks = createSchemaChecks(spec());
const examples = examplesOf(spec());
const bodies = [
  ...examples.filter(isResponseBody),
  ...allowed.map(([name, , change]) => changed(examples, name, change)),
];

describe("a response is described as the documents have it: what may be null or missing, and its values", () => {
  test.each(bodies.map((body, n) => [`${n} ${exampleName(body)}`, body] as const))("%s", (_, body) => {
    expect([...unknownMembers(body), ...refusedResponseViolations(checks, body)]).toEqual([]);
  });
});

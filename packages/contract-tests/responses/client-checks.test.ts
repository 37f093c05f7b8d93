import { createSchemas } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { answersOf, differingVerdicts } from "../src/objections/answers.ts";
import { spec } from "../src/spec.ts";

const check = createSchemas(spec());
const answers = answersOf(spec()).map((answer) => [answer.operationId, answer.status, answer] as const);

describe("the client's checks refuse what the spec refuses, and nothing else", () => {
  test.each(answers)("%s %d", (_, status, answer) => {
    expect(differingVerdicts(spec(), check, answer, status < 400 ? 60 : 10)).toEqual([]);
  });
});

import { createSchemas } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { changed } from "../src/changes.ts";
import { refusedAnswerObjections, unknownMembers } from "../src/objections/refused-answers.ts";
import { cellName, cellsOf, spec } from "../src/spec.ts";
import { allowed } from "./rules.ts";

const check = createSchemas(spec());
const cells = cellsOf(spec());
const answers = [
  ...cells.filter(({ status, mediaType }) => status !== "request" && mediaType !== ""),
  ...allowed.map(([name, , change]) => changed(cells, name, change)),
];

describe("an answer is described as the documents say: what may be null, what may be missing, what a value is", () => {
  test.each(answers.map((cell, n) => [`${n} ${cellName(cell)}`, cell] as const))("%s", (_, cell) => {
    expect([...unknownMembers(cell), ...refusedAnswerObjections(check, cell)]).toEqual([]);
  });
});

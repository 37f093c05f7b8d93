import { expect, test } from "vitest";
import { lint } from "./redocly.ts";

test("a problem is one line with file, line, message and rule, and without the advice to ignore it", () => {
  const lines = lint("lint/fixtures/todo.fail.yaml", "lint/fixtures/wire-casing.fail.yaml");
  for (const line of lines) expect(line).toMatch(/^spec\/lint\/fixtures\/[\w/.-]+:\d+ .+ \([\w/-]+\)$/);
  expect(lines).toContain(
    "spec/lint/fixtures/todo.fail.yaml:7 This summary is still to be written: TODO: view a thing (sca/todo)",
  );
  expect(lines).toContainEqual(expect.stringContaining("The property kyc_level is not in the API's PascalCase."));
});

test("a file that Redocly cannot read is a problem, in its own words", () => {
  expect(lint("no-such-file.yaml")).toEqual([expect.stringMatching(/^Redocly could not read no-such-file\.yaml/)]);
});

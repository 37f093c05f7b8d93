import { expect, test } from "vitest";
import { readSurvivors } from "./survivors.ts";

test("survivors.yaml has a reason for each mutant, or several mutants for a reason", () => {
  const text = `
"drop a limit: /a minLength": It is said elsewhere.
"An empty path parameter makes another path.":
  - "drop a limit: /b minLength"
  - "drop a limit: /c minLength"
`;
  expect(readSurvivors(text)).toEqual({
    "drop a limit: /a minLength": "It is said elsewhere.",
    "drop a limit: /b minLength": "An empty path parameter makes another path.",
    "drop a limit: /c minLength": "An empty path parameter makes another path.",
  });
  expect(readSurvivors("# nothing survives\n")).toEqual({});
});

import { describe, expect, test } from "vitest";
import { writeFileOf } from "../../test/files.js";
import { MockError } from "../errors.js";
import { checkScenario, readScenarioFile } from "./scenario-file.js";

const mine = { description: "Mine.", answers: { enrollUser: "409" } };

describe("a scenario", () => {
  test.each([
    mine,
    { ...mine, answers: {}, $schema: "./scenario.schema.json" },
    { ...mine, answers: { "*": "429", enrollUser: "400.payer" } },
    { ...mine, latency: { meanMs: 200, spreadMs: 50 }, drop: 0.5, seed: 7 },
  ])("is taken as it is: %j", (scenario) => {
    expect(checkScenario(scenario, "The scenario")).toEqual(scenario);
    expect(readScenarioFile(writeFileOf(scenario))).toEqual(scenario);
  });

  test("is read from a file with a byte order mark", () => {
    expect(readScenarioFile(writeFileOf(`\ufeff${JSON.stringify(mine)}`))).toEqual(mine);
  });

  test.each([
    [null, "It must be object."],
    [[], "It must be object."],
    ["text", "It must be object."],
    [{ description: "A" }, "answers is missing."],
    [{ description: "A", anwers: {} }, "answers is missing. anwers is unknown; the nearest is answers."],
    [{ ...mine, xyz: 1 }, "xyz is unknown."],
    [{ ...mine, toString: 1 }, "toString is unknown."],
    [{ ...mine, description: "" }, "description must NOT have fewer than 1 characters."],
    [{ ...mine, answers: null }, "answers must be object."],
    [{ ...mine, answers: { enrollUser: 400 } }, "answers.enrollUser must be string."],
    [{ ...mine, drop: 5 }, "drop must be <= 1."],
    [{ ...mine, seed: -1 }, "seed must be >= 0."],
    [{ ...mine, seed: 0.5 }, "seed must be integer."],
    [{ ...mine, latency: { meanMs: 99_999_999_999, spreadMs: 0 } }, "latency.meanMs must be <= 3600000."],
    [
      { ...mine, latency: { meanMs: 5, spredMs: 1 } },
      "latency.spreadMs is missing. latency.spredMs is unknown; the nearest is latency.spreadMs.",
    ],
  ])("is refused with a sentence for each mistake: %j", (value, sentences) => {
    expect(() => checkScenario(value, "The scenario")).toThrow(new MockError(`The scenario is invalid: ${sentences}`));
  });

  test("is refused with the path of its file", () => {
    const path = writeFileOf([]);
    const refusal = new MockError(`The scenario ${path} is invalid: It must be object.`);
    expect(() => readScenarioFile(path)).toThrow(refusal);
  });

  test.each([
    ["that is not JSON", writeFileOf, "The scenario PATH is not JSON.", { name: "SyntaxError" }],
    [
      "that does not exist",
      () => "/nowhere/mine.json",
      "There is no scenario to read at PATH: give the path of a JSON file.",
      { code: "ENOENT" },
    ],
  ])("is not read from a file %s", (_, pathOf, sentence, cause) => {
    const path = pathOf("{");
    const read = () => readScenarioFile(path);
    expect(read).toThrow(MockError);
    expect(read).toThrow(
      expect.objectContaining({ message: sentence.replace("PATH", path), cause: expect.objectContaining(cause) }),
    );
  });
});

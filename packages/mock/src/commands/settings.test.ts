import { describe, expect, test } from "vitest";
import { MockError } from "../errors.js";
import { readFlags, readSettings } from "./settings.js";

const settingsOf = (...args: string[]) => readSettings(readFlags(args), () => expect.unreachable());

describe("what the flags say of the mock", () => {
  test("is that it responds with the examples, unless there are flags", () => {
    expect(settingsOf()).toEqual({ dynamic: false, answers: {} });
  });

  test.each([
    [["--host", "::1"], { host: "::1" }],
    [["--dynamic"], { dynamic: true }],
    [["--answer", "enrollUser=400.payer"], { answers: { enrollUser: "400.payer" } }],
    [
      ["--answer", "enrollUser=400.payer", "--answer", "listUsers=429"],
      { answers: { enrollUser: "400.payer", listUsers: "429" } },
    ],
    [["--latency", "200+-50"], { latency: { meanMs: 200, spreadMs: 50 } }],
    [["--drop", "5%"], { drop: 0.05 }],
    [["--seed", "7"], { seed: 7 }],
    [["--spec", "other.json"], { specPath: "other.json" }],
  ])("%j", (args, settings) => {
    expect(settingsOf(...args)).toEqual({ dynamic: false, answers: {}, ...settings });
  });

  test("--log json prints each exchange as a line of JSON", () => {
    const lines: string[] = [];
    const { onExchange } = readSettings(readFlags(["--log", "json"]), (line) => void lines.push(line));
    onExchange?.({ operationId: "listUsers", method: "GET", path: "/users", status: 200, violations: [], notes: [] });
    expect(lines).toEqual([
      '{"operationId":"listUsers","method":"GET","path":"/users","status":200,"violations":[],"notes":[]}',
    ]);
  });

  test.each([
    [["--answer", "enrollUser"], '--answer must look like enrollUser=400.payer, not "enrollUser".'],
    [["--answer", "=400"], '--answer must look like enrollUser=400.payer, not "=400".'],
    [["--answer", "enrollUser="], '--answer must look like enrollUser=400.payer, not "enrollUser=".'],
    [["--answer", "a=b=c"], '--answer must look like enrollUser=400.payer, not "a=b=c".'],
    [
      ["--answer", "enrollUser=400", "--answer", "enrollUser=409"],
      "--answer has two responses for enrollUser: give one.",
    ],
    [["--latency", "slow"], '"slow" is not a latency: give --latency milliseconds, as 200 or 200±50.'],
    [["--drop", "0.05"], '--drop must be a percentage such as 5%, not "0.05".'],
    [["--seed", "abc"], '"abc" is not a seed: give --seed a whole number of up to nine digits.'],
    [["--log", "xml"], '--log takes json, not "xml".'],
  ])("%j is refused in a sentence", (args, sentence) => {
    expect(() => settingsOf(...args)).toThrow(new MockError(sentence));
  });
});

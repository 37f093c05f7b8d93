import { afterEach, describe, expect, test, vi } from "vitest";
import { oneOf, readArguments, readOptions, readPort, UsageError } from "./arguments.js";

const usage = "Usage: program FILE... [--report FORMAT]\n\nWhat it does.";
const options = { report: { type: "string" }, quiet: { type: "boolean" } } as const;

/** The sentence of a UsageError; any other error fails the test. */
function sentence(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "nothing was thrown";
}

describe("options", () => {
  test("are read with --help and -h beside them", () => {
    expect(readOptions(["--report", "json", "-h"], options, usage)).toEqual({ report: "json", help: true });
    expect(readOptions(["--report=-"], options, usage)).toEqual({ report: "-" });
    expect(readOptions(["--report", "-"], options, usage)).toEqual({ report: "-" });
    expect(readOptions(["--report=--quiet"], options, usage)).toEqual({ report: "--quiet" });
  });

  test("are read several times if they take several values", () => {
    const several = { answer: { type: "string", multiple: true } } as const;
    expect(readOptions(["--answer=a", "--answer", "b"], several, usage)).toEqual({ answer: ["a", "b"] });
  });

  test("may stand between other arguments", () => {
    const { values, positionals } = readArguments(["a", "--quiet", "b", "--", "--c"], options, usage);
    expect(values).toEqual({ quiet: true });
    expect(positionals).toEqual(["a", "b", "--c"]);
  });

  test("may be given twice where that changes nothing, or several are taken", () => {
    expect(readOptions(["--quiet", "--quiet"], options, usage)).toEqual({ quiet: true });
    const several = { answer: { type: "string", multiple: true } } as const;
    expect(readOptions(["--answer", "a", "--answer", "b"], several, usage)).toEqual({ answer: ["a", "b"] });
  });

  test.each([
    [["--reprot", "json"], "Unknown option --reprot; did you mean --report?"],
    [["--bogus"], "Unknown option --bogus."],
    [["--constructor"], "Unknown option --constructor."],
    [["-x"], "Unknown option -x."],
    [["--report"], "--report needs a value."],
    [["--report", "--quiet"], "--report needs a value."],
    [["--report", "json", "--report=text"], "--report is given twice."],
    [["--quiet=yes"], "--quiet takes no value."],
    [["--report", "json", "--report=sarif"], "--report is given twice."],
    [["more"], 'Unexpected argument "more".'],
  ])("%j is a sentence and the first lines of the usage", (args, expected) => {
    const first = "Usage: program FILE... [--report FORMAT]";
    expect(sentence(() => readOptions(args, options, usage))).toBe(`${expected}\n\n${first}`);
  });
});

describe("a port", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("comes from the flag, the environment variable or the default", () => {
    expect(readPort(undefined, "TEST_PORT", 4010)).toBe(4010);
    vi.stubEnv("TEST_PORT", "5");
    expect(readPort(undefined, "TEST_PORT", 4010)).toBe(5);
    expect(readPort("0", "TEST_PORT", 4010)).toBe(0);
    expect(readPort("65535", "TEST_PORT", 4010)).toBe(65_535);
  });

  test.each(["", "-1", "65536", "1.5", "http", "1e3"])("is not %j", (text) => {
    const expected = `"${text}" is not a port: give --port (or TEST_PORT) a number from 0 to 65535.`;
    expect(sentence(() => readPort(text, "TEST_PORT", 4010))).toBe(expected);
  });
});

test.each([
  ["jnuit", "--report must be one of text, junit; the nearest is junit."],
  ["pdf", "--report must be one of text, junit."],
])("%j is not one of a few values", (value, expected) => {
  expect(sentence(() => oneOf("report", value, ["text", "junit"]))).toBe(expected);
});

import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { runCommand } from "../../test/run-command.js";
import { run } from "./run.js";
import { flagOptions } from "./settings.js";
import { usage } from "./usage.js";

describe("a mistake in the command line is a sentence on standard error, and the exit code 1", () => {
  test.each([
    [["--port", "70000"], '"70000" is not a port: give --port (or MANGOPAY_SCA_MOCK_PORT) a number from 0 to 65535.'],
    [["--host", ""], "The host to listen on is empty: give an address, as 127.0.0.1."],
    [
      ["--spec", "/nowhere.json"],
      "There is no spec to read at /nowhere.json: give the path of a bundled openapi.json with --spec.",
    ],
    [
      ["--scenario", "rate-limited", "--scenario", "all"],
      /^--scenario is given twice\.\n\nUsage: mangopay-sca-mock \[/,
    ],
    [["--scenario", "./nowhere.json"], "There is no scenario to read at ./nowhere.json: give the path of a JSON file."],
    [["lst"], 'Unknown command "lst". Run without a command to start the mock, or use `list`.'],
    [["list", "--all"], "Unknown option --all.\n\nUsage: mangopay-sca-mock list [--spec openapi.json]"],
  ])("%j", async (args, sentence) => {
    const { exitCode, output, errors } = runCommand(...args);
    expect(await exitCode).toBe(1);
    expect(errors()).toEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence));
    expect(output()).toBe("");
  });
});

test("a mistake of the program itself is not taken for one of its user", async () => {
  const bug = new TypeError("a bug");
  const print = () => {
    throw bug;
  };
  const complain = () => expect.unreachable();
  await expect(run(["help"], { print, complain, interrupted: new AbortController().signal })).rejects.toBe(bug);
});

describe("help", () => {
  test.each(["help", "--help", "-h"])("%s shows every option", async (arg) => {
    const { exitCode, output } = runCommand(arg);
    expect(await exitCode).toBe(0);
    expect(output()).toMatch(/^Usage: mangopay-sca-mock .*--scenario {2,}responses of several/s);
  });

  test("shows the options that there are, and no other", () => {
    const shown = usage.matchAll(/^ {2}--(\S+)/gm);
    expect([...shown].map(([, name]) => name).toSorted()).toEqual([...Object.keys(flagOptions), "help"].toSorted());
  });

  test("list --help is the usage of list", async () => {
    const { exitCode, output } = runCommand("list", "--help");
    expect(await exitCode).toBe(0);
    expect(output()).toBe(
      "Usage: mangopay-sca-mock list [--spec openapi.json]\n\nLists every operation and its documented responses.",
    );
  });

  test("--version is the version of the package", async () => {
    const { exitCode, output } = runCommand("--version");
    expect([await exitCode, output()]).toEqual([0, manifest.version]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { call, start } from "../../test/start.js";
import { MockError, readScenario, type Scenario, scenarioNames, startMock } from "../index.js";
import { loadSpec } from "../load-spec.js";
import { mockOperationsOf, readAnswers } from "../operations.js";
import { expandScenario } from "./scenarios.js";

describe.each(scenarioNames())("the scenario %s", (name) => {
  test("has a description, and responses that the spec documents", () => {
    const operations = mockOperationsOf(loadSpec());
    const { description, answers } = expandScenario(readScenario(name), operations);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(readAnswers(operations, answers).size).toBe(Object.keys(answers).length);
  });
});

const statusOf = async (scenario: string, method: string, path: string) =>
  (await call(await start({ scenario }), method, `/v2.01/any/${path}`)).status;

test("a Payer is refused by enrollment and status", async () => {
  expect(await statusOf("payer-refused", "POST", "sca/users/any/enrollment")).toBe(400);
  expect(await statusOf("payer-refused", "GET", "sca/users/any/sca-status")).toBe(400);
});

test("a full rate limit is met everywhere but at the token endpoint", async () => {
  expect(await statusOf("rate-limited", "GET", "users")).toBe(429);
  expect(await statusOf("rate-limited", "GET", "sca/users/any")).toBe(429);
});

test("when everything is down no response comes", async () => {
  await expect(statusOf("everything-down", "GET", "users")).rejects.toThrow();
});

test("one that does not exist is refused with the nearest name and all of them", async () => {
  const refused = startMock({ scenario: "payer-refuse" });
  await expect(refused).rejects.toThrow("There is no scenario payer-refuse; the nearest is payer-refused.");
  await expect(startMock({ scenario: "nope" })).rejects.toThrow(
    `There is no scenario nope. Give one of ${scenarioNames().join(", ")}, or the path of a JSON file of your own.`,
  );
});

function write(value: unknown, name = "mine.json"): string {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

describe("a custom scenario", () => {
  const mine = { description: "Mine.", answers: { enrollUser: "409" } };

  test("is read from a file", async () => {
    expect(await statusOf(write(mine), "POST", "sca/users/any/enrollment")).toBe(409);
  });

  test("is read from a file with a byte order mark", async () => {
    expect(await statusOf(write(`\ufeff${JSON.stringify(mine)}`), "POST", "sca/users/any/enrollment")).toBe(409);
  });

  test("is given as an object, with faults", async () => {
    const mock = await start({ scenario: { ...mine, drop: 1 } });
    await expect(call(mock, "GET", "/v2.01/any/users")).rejects.toThrow();
  });

  test("has its * expanded to the operations of the spec in use", async () => {
    const { paths, ...spec } = loadSpec();
    const [path = ""] = Object.keys(paths).filter((one) => one.endsWith("/enrollment"));
    const specPath = write({ ...spec, paths: { [path]: paths[path] } });
    const mock = await start({ specPath, scenario: { description: "All.", answers: { "*": "409.key-reused" } } });
    expect((await call(mock, "POST", "/v2.01/any/sca/users/any/enrollment")).status).toBe(409);
  });

  test.each([
    [{ description: "A", anwers: {} }, ["answers is missing.", "anwers is unknown; the nearest is answers."]],
    [{ ...mine, drop: 5 }, ["drop must be <= 1."]],
    [
      { ...mine, latency: { meanMs: 5, spredMs: 1 } },
      ["latency.spreadMs is missing.", "latency.spredMs is unknown; the nearest is latency.spreadMs."],
    ],
    [{ ...mine, answers: { enrollUser: 400 } }, ["answers.enrollUser must be string."]],
    [[], ["It must be object."]],
    ["{", ["is not JSON."]],
    [{ ...mine, answers: { enrolUser: "400" } }, ["The spec has no operation enrolUser; the nearest is enrollUser."]],
    [
      { ...mine, answers: { enrollUser: "400.payr" } },
      ["enrollUser has no response 400.payr; the nearest is 400.payer."],
    ],
  ])("is refused with a sentence for each mistake: %j", async (value, sentences) => {
    const scenario = write(value);
    for (const sentence of sentences) await expect(startMock({ scenario })).rejects.toThrow(sentence);
  });

  test.each([
    [null, "The scenario is invalid: It must be object."],
    [[], "The scenario is invalid: It must be object."],
    [{ description: "A" }, "The scenario is invalid: answers is missing."],
    [{ ...mine, answers: null }, "The scenario is invalid: answers must be object."],
    [{ ...mine, latency: { meanMs: 99_999_999_999, spreadMs: 0 } }, "latency.meanMs must be <= 3600000."],
    [{ ...mine, seed: -1 }, "The scenario is invalid: seed must be >= 0."],
  ])("is checked like a file when it is an object: %j", async (value, sentence) => {
    const refused = startMock({ scenario: value as unknown as Scenario });
    await expect(refused).rejects.toThrow(MockError);
    await expect(refused).rejects.toThrow(sentence);
  });

  test("is refused when there is no such file", async () => {
    await expect(startMock({ scenario: "./nowhere.json" })).rejects.toThrow(
      "There is no scenario to read at ./nowhere.json: give the path of a JSON file.",
    );
  });
});

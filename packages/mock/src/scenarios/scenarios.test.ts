import { describe, expect, test } from "vitest";
import { writeFileOf } from "../../test/files.js";
import { specOf } from "../../test/small-spec.js";
import { call, start } from "../../test/start.js";
import { MockError, readScenario, scenarioNames, startMock } from "../index.js";
import { loadSpec } from "../load-spec.js";
import { mockOperationsOf, readAnswers } from "../operations.js";
import { expandScenario } from "./scenarios.js";

test("the scenarios that come with the package are named", () => {
  expect(scenarioNames().toSorted()).toEqual([
    "everything-down",
    "happy-enrollment",
    "payer-refused",
    "proxy-consent-given",
    "proxy-consent-missing",
    "rate-limited",
    "re-enrollment-pending",
  ]);
});

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

describe("a mock in a scenario", () => {
  test("refuses enrollment and status of a Payer", async () => {
    const mock = await start({ scenario: "payer-refused" });
    expect((await call(mock, "POST", "/v2.01/any/sca/users/any/enrollment")).status).toBe(400);
    expect((await call(mock, "GET", "/v2.01/any/sca/users/any/sca-status")).status).toBe(400);
  });

  test("is over the rate limit everywhere but at the token endpoint", async () => {
    const mock = await start({ scenario: "rate-limited" });
    expect((await call(mock, "GET", "/v2.01/any/users")).status).toBe(429);
    expect((await call(mock, "GET", "/v2.01/any/sca/users/any")).status).toBe(429);
    const headers = { Authorization: `Basic ${btoa("a:b")}`, "Content-Type": "application/x-www-form-urlencoded" };
    const token = await call(mock, "POST", "/v2.01/oauth/token", { headers, body: "grant_type=client_credentials" });
    expect(token.status).toBe(200);
  });

  test("does not respond when everything is down", async () => {
    await expect(statusOf("everything-down", "GET", "users")).rejects.toThrow();
  });

  test("prefers answers and faults of its own", async () => {
    const scenario = { description: "Mine.", answers: { enrollUser: "409", listUsers: "429" }, drop: 1 };
    const mock = await start({ scenario, answers: { enrollUser: "404" }, drop: 0 });
    expect((await call(mock, "POST", "/v2.01/any/sca/users/any/enrollment")).status).toBe(404);
    expect((await call(mock, "GET", "/v2.01/any/users")).status).toBe(429);
  });

  test("takes the faults of a scenario that is an object", async () => {
    const mock = await start({ scenario: { description: "Mine.", answers: {}, drop: 1 } });
    await expect(call(mock, "GET", "/v2.01/any/users")).rejects.toThrow();
  });

  test("takes a scenario from a file", async () => {
    const path = writeFileOf({ description: "Mine.", answers: { listUsers: "429" } });
    expect(await statusOf(path, "GET", "users")).toBe(429);
  });

  test("refuses responses that the spec does not have", async () => {
    const scenario = { description: "Mine.", answers: { enrolUser: "400" } };
    const sentence = "The spec has no operation enrolUser; the nearest is enrollUser.";
    await expect(startMock({ scenario })).rejects.toThrow(new MockError(sentence));
  });
});

describe("* stands for every operation", () => {
  const response = { description: "" };
  const operations = mockOperationsOf(
    specOf({
      "/a": { get: { operationId: "viewA", responses: { 200: response } } },
      "/b": { get: { operationId: "viewB", responses: { 200: response } } },
    }),
  );
  const expanded = (answers: Record<string, string>) =>
    expandScenario({ description: "Mine.", answers, drop: 0.5 }, operations);

  test("that is not named", () => {
    expect(expanded({ "*": "429", viewB: "200" })).toEqual({
      description: "Mine.",
      answers: { viewA: "429", viewB: "200" },
      drop: 0.5,
    });
  });

  test("and nothing else does", () => {
    expect(expanded({ viewB: "200" }).answers).toEqual({ viewB: "200" });
  });
});

describe("a name", () => {
  test.each([
    ["payer-refuse", "There is no scenario payer-refuse; the nearest is payer-refused."],
    ["nope", "There is no scenario nope."],
  ])("that is unknown is refused, with the nearest name and the list: %s", (name, sentence) => {
    const rest = `Give one of ${scenarioNames().join(", ")}, or the path of a JSON file of your own.`;
    expect(() => readScenario(name)).toThrow(new MockError(`${sentence} ${rest}`));
  });

  test.each(["./rate-limited", "rate-limited.json", "folder\\rate-limited"])("is the path of a file: %s", (path) => {
    const sentence = `There is no scenario to read at ${path}: give the path of a JSON file.`;
    expect(() => readScenario(path)).toThrow(new MockError(sentence));
  });
});

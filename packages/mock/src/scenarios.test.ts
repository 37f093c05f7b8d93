import { describe, expect, onTestFinished, test } from "vitest";
import { readAnswers } from "./documented.js";
import { readScenario, scenarioNames, startMock } from "./index.js";
import { loadSpec } from "./load-spec.js";

describe.each(scenarioNames())("the scenario %s", (name) => {
  test("tells its story with answers that the spec documents", () => {
    const { story, answers } = readScenario(name);
    expect(story).toMatch(/^[A-Z].*\.$/);
    expect(readAnswers(loadSpec(), answers).size).toBe(Object.keys(answers).length);
  });
});

async function statusOf(scenario: string, path: string, method = "GET") {
  const mock = await startMock({ scenario });
  onTestFinished(() => mock.close());
  const headers = { Authorization: "Bearer any" };
  const response = await fetch(`${mock.url}/v2.01/${path}`, { method, headers, signal: AbortSignal.timeout(240_000) });
  return response.status;
}

test("a Payer is refused by enrollment and status", async () => {
  expect(await statusOf("payer-refused", "any/sca/users/any/enrollment", "POST")).toBe(400);
  expect(await statusOf("payer-refused", "any/sca/users/any/sca-status")).toBe(400);
});

test("a full rate limit is met everywhere but at the token endpoint", async () => {
  expect(await statusOf("rate-limited", "any/users")).toBe(429);
  expect(await statusOf("rate-limited", "any/sca/users/any")).toBe(429);
});

test("when everything is down no answer comes", async () => {
  await expect(statusOf("everything-down", "any/users")).rejects.toThrow();
});

test("a scenario that does not exist is refused with the nearest name", async () => {
  await expect(startMock({ scenario: "payer-refuse" })).rejects.toThrow(
    "There is no scenario payer-refuse; the nearest is payer-refused.",
  );
});

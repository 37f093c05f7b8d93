import { createSandbox, memoryStore } from "@mangopay-sca/sandbox";
import { serveSandbox } from "@mangopay-sca/sandbox/node";
import { sendMalformed } from "@mangopay-sca/tooling/malformed/send";
import { expect, onTestFinished, test } from "vitest";
import { fill, problemIn } from "./malformed.ts";

test("500 malformed requests are answered in a documented shape each, and none of them with a 500", async () => {
  const store = memoryStore();
  const failures: unknown[] = [];
  const sandbox = createSandbox({ store, onError: (error) => failures.push(error) });
  await fill(sandbox, store);
  const { url, close } = await serveSandbox(sandbox);
  onTestFinished(close);
  const problems: string[] = [];
  const statuses = new Set<number | undefined>();
  await sendMalformed(url, 1, 500, (outcome) => {
    statuses.add(outcome.status);
    const problem = problemIn(outcome);
    if (problem) problems.push(problem);
  });
  expect(problems).toEqual([]);
  expect(failures).toEqual([]);
  // They are worth sending only if they get everywhere.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404, 405, 415, 431]));
});

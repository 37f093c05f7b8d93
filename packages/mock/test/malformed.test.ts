import { sendMalformed } from "@mangopay-sca/tooling/malformed/send";
import { expect, test } from "vitest";
import { start } from "./start.js";

test("500 malformed requests get a response in JSON each, and none of them a 500", async () => {
  const { url } = await start();
  const problems: string[] = [];
  const statuses = new Set<number | undefined>();
  await sendMalformed(url, 1, 500, ({ status, problem }) => {
    statuses.add(status);
    if (problem) problems.push(problem);
  });
  expect(problems).toEqual([]);
  // They are worth sending only if they get everywhere.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404, 405, 413, 415, 431]));
});

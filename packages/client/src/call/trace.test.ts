import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { link } from "../../test/bodies.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";

const source = fileURLToPath(new URL("..", import.meta.url));

const { stackTraceLimit } = Error;
beforeEach(() => {
  Error.stackTraceLimit = 200;
});
afterEach(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

/** The files of this package on the way to here, as the stack has them, the caller's first. */
function filesOnTheStack(): string[] {
  const frames = (new Error().stack ?? "").split("\n").reverse();
  const files = frames.flatMap((frame) => frame.match(/(?:file:\/\/)?(\/[^\s():]+\.ts)/)?.[1] ?? []);
  const ours = files.map((file) => relative(source, file)).filter((file) => !/^\.\.|\.test\.ts$/.test(file));
  return ours.filter((file, n) => file !== ours[n - 1]);
}

test("a call passes each file once on its way to the transport, and few of them", async () => {
  let passed: string[] = [];
  const { sca } = stubbedClient(() => json(link), {
    fetch: async ({ url }) => {
      if (url.endsWith("/token")) return json({ access_token: "a", token_type: "bearer", expires_in: 900 });
      passed = filesOnTheStack();
      return json(link);
    },
  });
  await sca.users.enroll("user_1");
  await sca.users.enroll("user_1");
  expect(passed.length).toBeLessThanOrEqual(8);
  expect(new Set(passed).size).toBe(passed.length);
});

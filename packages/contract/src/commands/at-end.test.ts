import { once } from "node:events";
import { expect, test } from "vitest";
import { runNode, temporaryFolder } from "../../test/run-proxy.js";

const atEnd = new URL("../../dist/commands/at-end.js", import.meta.url).href;

/** A program that goes on for ever unless it is ended. */
function program(code: string) {
  const script = `import { atEnd } from ${JSON.stringify(atEnd)};
    atEnd(() => { console.log("the end"); process.exitCode = 3; });
    setInterval(() => {}, 1000);
    ${code}`;
  return runNode(["--input-type=module", "--eval", script], temporaryFolder());
}

test.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2"] as const)(
  "%s runs the end once, and ends the process with its exit code when the output is written",
  async (signal) => {
    const { child, ended, output } = program('console.log("started");');
    await expect.poll(output).toContain("started\n");
    child.kill(signal);
    child.kill(signal);
    expect(await ended).toBe(3);
    expect(output()).toBe("started\nthe end\n");
  },
);

test("a signal ends the process though nobody reads its output", async () => {
  const { child } = program('console.log("x".repeat(1_000_000)); console.error("full");');
  child.stdout.pause();
  await once(child.stderr, "data");
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([3, null]);
});

test.each([
  ["an error", 'setTimeout(() => { throw new TypeError("s3cret"); });'],
  ["a rejection", 'void Promise.reject(new TypeError("s3cret"));'],
])("%s that nobody caught runs the end, and is printed without its message", async (_, code) => {
  const { ended, output } = program(code);
  expect(await ended).toBe(3);
  expect(output()).toContain("sca-contract failed (TypeError)");
  expect(output()).toContain("the end\n");
  expect(output()).not.toContain("s3cret");
});

test("process.exit runs the end", async () => {
  const { ended, output } = program("process.exit(4);");
  expect(await ended).toBe(3);
  expect(output()).toBe("the end\n");
});

test("an end that fails is printed, and makes the exit code 1", async () => {
  const { child, ended, output } = program('atEnd(() => { throw new RangeError("s3cret"); }); console.log("started");');
  await expect.poll(output).toContain("started\n");
  child.kill("SIGINT");
  expect(await ended).toBe(1);
  expect(output()).toContain("sca-contract failed (RangeError)");
  expect(output()).not.toContain("s3cret");
});

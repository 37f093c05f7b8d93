import { once } from "node:events";
import { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { TestHost } from "../../test/host.js";
import { runNode, temporaryFolder } from "../../test/run-proxy.js";
import { UsageError } from "./arguments.js";
import { atEnd } from "./at-end.js";

afterEach(() => void vi.useRealTimers());

function ending(end: () => void = () => {}) {
  const host = new TestHost();
  const ended = vi.fn(end);
  atEnd(host, ended);
  return { host, ended };
}

describe("the end runs once, before the process ends", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2", "SIGBREAK"] as const)("by %s", async (signal) => {
    const { host, ended } = ending();
    host.emit(signal);
    expect(ended).toHaveBeenCalledOnce();
    host.emit(signal);
    await host.end(signal);
    expect(ended).toHaveBeenCalledOnce();
    expect(host.written.all).toBe("");
  });

  test("by an error that nobody caught, which is printed without its message", () => {
    const { host, ended } = ending();
    host.emit("uncaughtException", new TypeError("s3cret"));
    expect(host.hasExited).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
    expect(host.exitCode).toBe(1);
    expect(host.written.stderr).toContain("sca-contract failed (TypeError)");
    expect(host.written.all).not.toContain("s3cret");
  });

  test("by process.exit", () => {
    const { host, ended } = ending();
    host.exit();
    expect(ended).toHaveBeenCalledOnce();
  });
});

test("an end that fails is printed, and makes the exit code 1", async () => {
  const { host } = ending(() => {
    throw new UsageError("What to do.");
  });
  expect(await host.end("SIGINT")).toBe(1);
  expect(host.written.stderr).toBe("What to do.\n");
});

describe("after a signal the process goes on", () => {
  /** A stream that has not been read yet: `read` ends that. */
  function unread() {
    const done: (() => void)[] = [];
    const stream = new Writable({ write: (_piece, _encoding, written) => void done.push(written) });
    return { stream, read: () => done.shift()?.() };
  }

  test.each(["stdout", "stderr"] as const)("until %s has been read", async (name) => {
    vi.useFakeTimers();
    const { host } = ending();
    const { stream, read } = unread();
    Object.assign(host, { [name]: stream });
    host.emit("SIGINT");
    await setImmediate();
    vi.advanceTimersByTime(400);
    expect(host.hasExited).toBe(false);
    read();
    await setImmediate();
    expect(host.hasExited).toBe(true);
  });

  test("but not for long if nobody reads it", () => {
    vi.useFakeTimers();
    const { host } = ending();
    Object.assign(host, { stdout: unread().stream });
    host.emit("SIGINT");
    vi.advanceTimersByTime(499);
    expect(host.hasExited).toBe(false);
    vi.advanceTimersByTime(1);
    expect(host.hasExited).toBe(true);
  });
});

describe("in a process of its own", () => {
  const module = new URL("../../dist/commands/at-end.js", import.meta.url).href;
  /** A program that goes on for ever unless it is ended. */
  function program(code: string) {
    const script = `import { atEnd } from ${JSON.stringify(module)};
    atEnd(process, () => { console.log("the end"); process.exitCode = 3; });
    setInterval(() => {}, 1000);
    ${code}`;
    return runNode(["--input-type=module", "--eval", script], temporaryFolder());
  }

  test("two signals run the end once, and the output is written", async () => {
    const { child, ended, output } = program('console.log("started");');
    await expect.poll(output).toContain("started\n");
    child.kill("SIGINT");
    child.kill("SIGINT");
    expect(await ended).toBe(3);
    expect(output()).toBe("started\nthe end\n");
  });

  test("a signal ends it though nobody reads its output", async () => {
    const { child } = program('console.log("x".repeat(1_000_000)); console.error("full");');
    child.stdout.pause();
    await once(child.stderr, "data");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([3, null]);
  });

  test("a rejection that nobody caught runs the end, and is printed without its message", async () => {
    const { ended, output } = program('void Promise.reject(new TypeError("s3cret"));');
    expect(await ended).toBe(3);
    expect(output()).toContain("sca-contract failed (TypeError)");
    expect(output()).toContain("the end\n");
    expect(output()).not.toContain("s3cret");
  });
});

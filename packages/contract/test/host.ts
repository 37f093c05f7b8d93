import { EventEmitter } from "node:events";
import { PassThrough, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import type { Host } from "../src/commands/host.js";
import { run } from "../src/commands/run.js";

/** A process for commands that run within the test. */
export class TestHost extends EventEmitter implements Host {
  readonly stdin = new PassThrough();
  readonly stdout: Writable;
  readonly stderr: Writable;
  exitCode: Host["exitCode"];
  /** What its streams have so far; `all` has both in their order. */
  readonly written = { all: "", stdout: "", stderr: "" };
  hasExited = false;

  constructor() {
    super();
    const collecting = (name: "stdout" | "stderr") =>
      new Writable({
        write: (piece, _, done) => {
          this.written[name] += piece;
          this.written.all += piece;
          done();
        },
      });
    this.stdout = collecting("stdout");
    this.stderr = collecting("stderr");
  }

  exit(): void {
    if (this.hasExited) return;
    this.hasExited = true;
    this.emit("exit");
  }

  /** Sends a signal, and resolves to the exit code. */
  async end(signal: NodeJS.Signals): Promise<Host["exitCode"]> {
    const exited = new Promise<void>((resolve) => this.once("exit", () => resolve()));
    this.emit(signal);
    await exited;
    return this.exitCode ?? 0;
  }
}

/** Runs `sca-contract` to the end of its command. */
export async function runHere(args: string[], input = "") {
  const host = new TestHost();
  host.stdin.end(input);
  await run(args, host);
  return { code: host.exitCode ?? 0, stdout: host.written.stdout, stderr: host.written.stderr };
}

/** Runs `sca-contract proxy` until it listens, on a free port. */
export async function proxyHere(upstream: string, ...args: string[]) {
  const host = new TestHost();
  onTestFinished(() => void host.emit("SIGTERM"));
  await run(["proxy", "--upstream", upstream, "--port", "0", ...args], host);
  const [, url = ""] = /^Proxy on (\S+), to /.exec(host.written.all) ?? [];
  return { host, url };
}

import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { PoolOptions, PoolWorker, WorkerRequest } from "vitest/node";
import { runnerState, testTimeoutVariable } from "./runner-state.ts";

type Listener = Parameters<PoolWorker["on"]>[1];

/** Runs of tests in one thread: each leaves a listener, and perhaps a socket or timer of a mutant, behind. */
const longest = 25;

let kept: { thread: Worker; runs: number } | undefined;

/**
 * A worker thread of vitest that outlives a run. A new thread for each mutant and test file costs more than the tests: it loads
 * vitest, and everything in node_modules, again. Vitest evaluates the code of the package anew for each test file all the same.
 */
export class KeptThread implements PoolWorker {
  readonly name = "kept-threads";
  readonly #options: PoolOptions;
  readonly #listeners: [event: string, listener: Listener][] = [];

  static create = (options: PoolOptions) => new KeptThread(options);

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const state = runnerState();
    if (state.isSpoiled || (kept && kept.runs >= longest)) await discard();
    state.isSpoiled = false;
    kept ??= { thread: this.#createThread(), runs: 0 };
    kept.runs++;
  }

  #createThread(): Worker {
    const { distPath, env, execArgv } = this.#options;
    const thread = new Worker(resolve(distPath, "workers/threads.js"), { env: env as NodeJS.ProcessEnv, execArgv });
    thread.unref();
    // After an error or an exit it is of no use, and vitest hears of it through its own listener.
    thread.once("exit", () => {
      if (kept?.thread === thread) kept = undefined;
    });
    return thread;
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    kept?.thread.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    kept?.thread.off(event, listener);
  }

  /** The thread is not told to stop; vitest waits for the reply that it has. */
  send(message: WorkerRequest): void {
    if (message.type !== "stop") {
      kept?.thread.postMessage(message);
      return;
    }
    for (const [event, listener] of this.#listeners)
      if (event === "message") listener({ type: "stopped", __vitest_worker_response__: true });
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  async stop(): Promise<void> {
    for (const [event, listener] of this.#listeners) this.off(event, listener);
    // Coverage in the dry run belongs to one test file.
    if (process.env[testTimeoutVariable] === undefined) await discard();
  }
}

async function discard(): Promise<void> {
  const thread = kept?.thread;
  kept = undefined;
  await thread?.terminate();
}

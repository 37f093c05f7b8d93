import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { PoolOptions, PoolWorker, WorkerRequest } from "vitest/node";
import { runnerState } from "./runner-state.ts";

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
  #thread: Worker | undefined;
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
    this.#thread = kept.thread;
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
    this.#thread?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    this.#thread?.off(event, listener);
  }

  /** The thread hears of the time limit, and not that it should stop: vitest waits for the reply that it has. */
  send(message: WorkerRequest): void {
    if (message.type === "stop") {
      for (const [event, listener] of this.#listeners)
        if (event === "message") listener({ type: "stopped", __vitest_worker_response__: true });
      return;
    }
    const { testTimeout } = runnerState();
    if (message.type === "run" && testTimeout !== undefined)
      Object.assign(message.context.providedContext, { testTimeout });
    this.#thread?.postMessage(message);
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  async stop(): Promise<void> {
    for (const [event, listener] of this.#listeners) this.off(event, listener);
  }
}

async function discard(): Promise<void> {
  const thread = kept?.thread;
  kept = undefined;
  await thread?.terminate();
}

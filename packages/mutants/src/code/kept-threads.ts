import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { PoolOptions, PoolWorker, WorkerRequest } from "vitest/node";

type Listener = Parameters<PoolWorker["on"]>[1];

/** Runs of tests in one thread: each leaves a listener and perhaps a timer or socket of a mutant behind. */
const longest = 25;

let kept: { thread: Worker; runs: number } | undefined;

/**
 * A worker thread of vitest that outlives a run. A new thread for each mutant and test file costs more than the tests: it loads
 * vitest, and everything in node_modules, again. Vitest evaluates the code of the workspace anew for each test file all the same.
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
    if (kept && kept.runs >= longest) await discard();
    kept ??= { thread: this.#createThread(), runs: 0 };
    kept.runs++;
  }

  #createThread(): Worker {
    const { distPath, env, execArgv } = this.#options;
    const thread = new Worker(resolve(distPath, "workers/threads.js"), { env: env as NodeJS.ProcessEnv, execArgv });
    thread.on("error", discard);
    thread.unref();
    return thread;
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    kept?.thread.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    kept?.thread.off(event, listener);
  }

  send(message: WorkerRequest): void {
    if (message.type !== "stop") kept?.thread.postMessage(message);
    else
      for (const [event, listener] of this.#listeners)
        if (event === "message") listener({ type: "stopped", __vitest_worker_response__: true });
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

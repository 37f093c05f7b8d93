/** What Stryker's plugin and vitest's settings tell each other: one process, but each is loaded in its own way. */
export interface RunnerState {
  /** The source file whose mutant is tested. */
  source: string;
  /** How often a test file noticed a mutant: by source file, then by test file. */
  noticed: Map<string, Map<string, number>>;
  /** The last run left something behind: the next one needs a new thread. */
  isSpoiled: boolean;
  /** For a test, in milliseconds, while a mutant is active. Undefined in the dry run. */
  testTimeout: number | undefined;
}

const key = Symbol.for("mangopay-sca mutants");

export function runnerState(): RunnerState {
  const shared = globalThis as { [key]?: RunnerState };
  shared[key] ??= { source: "", noticed: new Map(), isSpoiled: false, testTimeout: undefined };
  return shared[key];
}

import type { Result } from "../judge.ts";
import type { Sample } from "../sample.ts";
import type { CodeMutant } from "./code-mutants.ts";

/** Which mutants a run of Stryker tests: a file, as Stryker's processes share nothing else. */
export type Assignment = (
  | { only: string[] }
  /** Those that the sample draws, without those that have a result already. */
  | { skip: string[]; sample: Sample | undefined }
) & {
  /** Added as soon as the mutants are known: the numbers that Stryker gave those to be tested. */
  chosen?: string[];
  /** For a test, in milliseconds, while a mutant is active. */
  testTimeout?: number;
};

/** The environment variable with the name of that file. */
export const assignmentVariable = "MUTANTS_ASSIGNMENT";

/** What the process that runs Stryker sends. */
export type StrykerMessage =
  | { type: "planned"; mutants: CodeMutant[]; chosen: string[] }
  | { type: "tested"; id: string; result: Result };

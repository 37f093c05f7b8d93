import type { MutantStatus } from "@stryker-mutator/api/core";

/** A place in a file as Stryker counts: lines and columns from 0. */
export interface Place {
  line: number;
  column: number;
}

/** One change of the code, as Stryker made it. */
export interface CodeMutation {
  /** Its number in this run of Stryker. */
  number: string;
  file: string;
  mutator: string;
  start: Place;
  end: Place;
  replacement: string;
}

/** What the process that runs Stryker sends. */
export type StrykerMessage =
  | { type: "planned"; mutations: CodeMutation[] }
  | { type: "tested"; number: string; status: MutantStatus; killedBy: string[]; reason?: string };

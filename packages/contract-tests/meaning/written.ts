import { readFileSync } from "node:fs";
import { parse } from "yaml";

// The files of this folder, as the checks read them.

/** Where it is written: a document of spec/sources.yaml and, where that has several pages, the path of one. */
interface Written {
  page: string;
  /** A conflict or an open question of spec/sources.yaml. */
  by?: string;
}

export interface WrittenState extends Written {
  UserCategory?: string;
  UserStatus?: string;
  scaStatus?: number | "as-before" | { IsEnrolled: boolean };
  starts?: true;
  final?: true;
}

export interface WrittenLifecycle {
  states: Record<string, WrittenState>;
  sessions: Record<string, WrittenState>;
  conditions: Record<string, Written & { says: string[]; only?: string }>;
  groups: Record<string, string>;
  calls: Record<string, string>;
  /** Lines, by page. */
  transitions: Record<string, string[]>;
}

export interface WrittenError extends Written {
  status: number;
  retry: string;
  example: string;
  /** Words of what it says of the error. */
  says: string[];
  /** Words of where it is answered, for one that no operation of the spec answers. */
  where?: string[];
}

export interface WrittenErrors {
  /** The advice that an error of this status can give. */
  retryByStatus: Record<number, string[]>;
  errors: Record<string, WrittenError>;
  oauth: Record<string, WrittenError>;
}

export interface WrittenTestValuePart {
  match: string;
  values: (string | number)[];
  examples?: string[];
  /** A name of members. */
  in?: string;
  /** Words of a place outside the spec. */
  elsewhere?: string[];
}

export interface WrittenTestValue extends Written {
  send: WrittenTestValuePart[];
  effect: string[];
}

export interface WrittenTestValues {
  members: Record<string, string[]>;
  testValues: Record<string, WrittenTestValue>;
}

/** A line each. */
export interface WrittenLedger {
  documents: Record<string, string>;
  conflicts: Record<string, string>;
  openQuestions: Record<string, string>;
  closedQuestions: Record<string, string>;
  at: Record<string, string>;
}

export interface WrittenStep {
  call: string;
  /** Where the user's Id comes from: a step, or `inputs`. */
  user?: string;
  mock: string;
  sends?: string;
  /** What the response has: its status, and members by their path. */
  expects: Record<string, unknown>;
  gives?: string[];
}

export interface WrittenWorkflow extends Written {
  inputs: string[];
  steps: Record<string, WrittenStep>;
  /** Its outputs, and the step that each comes from. */
  outputs: Record<string, string>;
}

export interface WrittenWorkflows {
  bodies: Record<string, object>;
  outputs: Record<string, string>;
  workflows: Record<string, WrittenWorkflow>;
}

const read = (name: string) => parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), "utf8"));

export const lifecycle: WrittenLifecycle = read("lifecycle");
export const errors: WrittenErrors = read("errors");
export const testValues: WrittenTestValues = read("test-values");
export const ledger: WrittenLedger = read("ledger");
export const workflows: WrittenWorkflows = read("workflows");

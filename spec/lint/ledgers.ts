import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The hand-written data beside the OpenAPI files, as far as rules and checks read it. */
export interface Sources {
  documents: Record<string, unknown>;
  conflicts: Record<string, { sides: { documents: string[] }[]; at: string[] }>;
  openQuestions: Record<string, { at: string[] }>;
}
export interface ErrorEntry {
  status: number;
  example: string;
  where?: string;
}
export interface Errors {
  errors: Record<string, ErrorEntry>;
  oauth: Record<string, ErrorEntry>;
}
export interface Transition {
  id: string;
  machine: string;
  from: string[];
  to: string;
  trigger: { operation?: string };
  notifications: string[];
  assumption?: string;
}
export interface Lifecycle {
  states: Record<string, Record<string, unknown>>;
  transitions: Transition[];
}

const read = (name: string) => parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

export const readSources = () => read("sources.yaml") as Sources;
export const readErrors = () => read("errors.yaml") as Errors;
export const readLifecycle = () => read("lifecycle.yaml") as Lifecycle;

import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The hand-written data beside the OpenAPI files, as far as rules and checks read it. */
export interface Sources {
  documents: Record<string, { title: string; address: string; form: string }>;
  conflicts: Record<
    string,
    { about: string; sides: { says: string; documents: string[] }[]; reading: string; because: string; at: string[] }
  >;
  openQuestions: Record<string, { question: string; reading: string; because: string; at: string[] }>;
  closedQuestions: Record<string, { question: string; outcome: string; at: string[] }>;
}
export interface ErrorEntry {
  status: number;
  meaning: string;
  cause: string;
  remedy: string;
  retry: "never" | "after-change" | "later" | "after-login";
  example: string;
  where?: string;
}
export interface Errors {
  errors: Record<string, ErrorEntry>;
  oauth: Record<string, ErrorEntry>;
}
export interface Transition {
  id: string;
  machine: "user" | "session";
  from: string[];
  to: string;
  trigger: { operation?: string; session?: string; purpose?: string; afterSeconds?: number };
  /** A sentence, or which of the conditions have to be true or false. */
  when: string | Record<string, boolean>;
  /** What the session that it opens is for. */
  opens?: string;
  notifications: string[];
  /** What that member of the operation's response holds. */
  pendingUserAction?: "link" | "null" | "absent";
  /** An open question of sources.yaml. */
  assumption?: string;
  /** A conflict of sources.yaml. */
  conflict?: string;
}
export interface UserState {
  meaning: string;
  UserCategory?: string;
  UserStatus?: string;
  /** What viewUserScaStatus answers: an error's status, members of the 200, or what it answered in the state before. */
  scaStatus: number | { IsEnrolled: boolean } | "as-before";
  assumption?: string;
}
export interface Lifecycle {
  states: { user: Record<string, UserState>; session: Record<string, object> };
  conditions: Record<string, string>;
  transitions: Transition[];
}

export interface TestValuePart {
  /** Where the values go: members of requests (JSON pointers into the bundle), or a place outside the spec. */
  at?: string[];
  elsewhere?: string;
  match: "exact" | "contains" | "before-at" | "word";
  values: (string | number)[];
  /** Whole values, where one of `values` is only a part. */
  examples?: string[];
}
export interface TestValues {
  testValues: Record<string, { send: TestValuePart[]; effect: string; documents: string[] }>;
}

const read = (name: string) => parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

export const readSources = () => read("sources.yaml") as Sources;
export const readErrors = () => read("errors.yaml") as Errors;
export const readLifecycle = () => read("lifecycle.yaml") as Lifecycle;
export const readTestValues = () => read("test-values.yaml") as TestValues;

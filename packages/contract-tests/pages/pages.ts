import { readFileSync } from "node:fs";
import { parse } from "yaml";

// The files of this folder, as the checks read them. `page` is a document of spec/sources.yaml and, where that has several pages, the
// path of one; `by` is a conflict or an open question there.

/** What a page says of a value. */
export interface Line {
  type: string;
  /** The object that stands here. */
  of?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  values?: unknown[];
  known?: string;
  default?: unknown;
  nullable?: true;
  optional?: true;
  page?: string;
  by?: string;
}

export interface WrittenObject {
  page: string;
  by?: string;
  /** Objects whose members it has too. */
  with?: string[];
  members: Record<string, Line>;
  required?: string[];
  nullable?: string[];
  /** Whole values, where the names of members are free. */
  accepts?: unknown[];
  refuses?: unknown[];
}

/** By the name of a case, or `always`. */
type ByCase<Value> = Record<string, Value>;

export interface WrittenRequest {
  page: string;
  by?: string;
  object: string;
  extra?: ByCase<string>;
  cases?: string;
  required?: ByCase<string[]>;
  nullable?: ByCase<string[]>;
}

export type HeaderLine = Line & { example?: string | number };

export interface Rule {
  for: string;
  page: string;
  security?: string;
  mediaType?: string;
  parameters?: string[];
  headers?: Record<string, HeaderLine>;
  headersOfSuccess?: Record<string, HeaderLine>;
  responses?: Record<string, string[]>;
}

export interface WrittenOperation {
  call: string;
  page: string;
  by?: string;
  /** The page that says so. */
  deprecated?: string;
  security?: string;
  body?: "required";
  mediaType?: string;
  list?: true;
  parameters?: string[];
  request?: string[];
  responses: Record<string, string[]>;
}

export interface List {
  page: string;
  values: string[];
}

export interface Operations {
  servers: { url: string; page: string }[];
  unlistedStatuses: { values: number[]; page: string; by: string };
  rules: Rule[];
  parameters: Record<string, Line & { in: string; page: string }>;
  operations: Record<string, WrittenOperation>;
  examplesElsewhere: Record<string, string>;
  examplesRenamed: Record<string, string>;
  sends: { events: string[]; page: string; operations: string[] }[];
  notifications: {
    page: string;
    by: string;
    method: string;
    parameters: Record<string, Line>;
    responses: string[];
    events: Record<string, List>;
  };
}

export interface Formats {
  formats: Record<string, { page: string; accepts: string[]; refuses: string[] }>;
  lists: Record<string, List>;
}

export interface Sent {
  sent: Record<string, WrittenObject>;
  cases: Record<string, Record<string, Record<string, unknown>>>;
  requests: Record<string, WrittenRequest>;
}

export interface Returned {
  returned: Record<string, WrittenObject>;
  responses: Record<string, string | string[]>;
  failures: Record<string, string>;
}

const read = (name: string) => parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), "utf8"));

export const operations: Operations = read("operations");
export const formats: Formats = read("formats");
export const sent: Sent = read("sent");
export const returned: Returned = read("returned");

import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import type { Finding } from "../exchange.js";
import type { Names } from "../values.js";
import type { SchemaCheck } from "./explain.js";

/** What a part of the check found, by level. */
export interface Findings {
  violations: Finding[];
  notes: Finding[];
}

/** What every part of the check works with. */
export interface Tools {
  spec: OpenApiDocument;
  /** Against what some source allows. */
  allowed: SchemaCheck;
  /** Against what is documented; undefined where notes are of no interest. */
  documented: SchemaCheck | undefined;
  /** The headers that operations take, in lower case. */
  headers: string[];
  names: Names;
}

export const nothing = (): Findings => ({ violations: [], notes: [] });

export function join(...parts: Findings[]): Findings {
  return { violations: parts.flatMap((part) => part.violations), notes: parts.flatMap((part) => part.notes) };
}

/** A finding, without a `got` that is undefined. */
export function finding(
  direction: Finding["direction"],
  pointer: string,
  expectation: string,
  got?: string | undefined,
): Finding {
  return { direction, pointer, expectation, ...(got === undefined ? {} : { got }) };
}

import { namesOf, type Schema, toPointer, valueAt } from "@mangopay-sca/spec/model";
import type { Finding } from "../exchange.js";
import { kindOf } from "../values.js";
import type { SchemaViolation } from "./explain.js";
import { type Findings, finding, nothing, type Tools } from "./findings.js";

/** Validates a value against its schema: what no source allows is a violation, what is merely not documented a note. */
export function checkValue(
  { allowed, documented, names }: Tools,
  schema: Schema,
  value: unknown,
  direction: Finding["direction"],
  at: string,
): Findings {
  const broken = allowed(schema, value);
  if (broken.length === 0 && !documented) return nothing();
  const toFinding = ({ pointer, expectation }: { pointer: string; expectation: string }) => {
    const found = valueAt(value, pointer);
    return finding(
      direction,
      at + names.pointer(pointer, value),
      expectation,
      found === undefined ? undefined : kindOf(found),
    );
  };
  const pointers = new Set(broken.map(({ pointer }) => pointer));
  const undocumented = documented?.(schema, value).filter(({ pointer }) => !isWithin(pointers, pointer)) ?? [];
  return { violations: listed(broken).map(toFinding), notes: listed(undocumented).map(toFinding) };
}

/** More of one body would hide what else is found. */
const limit = 100;

function listed(all: SchemaViolation[]): SchemaViolation[] {
  const rest = all.length - limit;
  return rest <= 0 ? all : [...all.slice(0, limit), { pointer: "", expectation: `and ${rest} more` }];
}

function isWithin(pointers: ReadonlySet<string>, pointer: string): boolean {
  return namesOf(pointer).some((_, n, names) => pointers.has(toPointer(names.slice(0, n + 1)))) || pointers.has("");
}

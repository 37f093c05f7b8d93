import { type Schema, valueAt } from "@mangopay-sca/spec/model";
import type { Finding } from "../exchange.js";
import { kindOf } from "../values.js";
import { type Findings, finding, type Tools } from "./findings.js";

/** Holds a value against its schema: what no source allows is a violation, what is merely not documented a note. */
export function checkValue(
  { allowed, documented, names }: Tools,
  schema: Schema,
  value: unknown,
  direction: Finding["direction"],
  at: string,
): Findings {
  const toFinding = ({ pointer, expectation }: { pointer: string; expectation: string }) => {
    const found = valueAt(value, pointer);
    return finding(
      direction,
      at + names.pointer(pointer, value),
      expectation,
      found === undefined ? undefined : kindOf(found),
    );
  };
  const broken = allowed(schema, value);
  const undocumented = documented(schema, value).filter(
    ({ pointer }) => !broken.some((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`)),
  );
  return { violations: broken.map(toFinding), notes: undocumented.map(toFinding) };
}

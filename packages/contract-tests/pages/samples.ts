import { knownValues } from "../responses/known-values.ts";
import { formats, type Line, operations } from "./pages.ts";

/** A value of which the pages say that it is allowed, or not. */
export interface Probe {
  value: unknown;
  isAllowed: boolean;
  /** For a sentence: `must accept ${name}`. */
  name: string;
}

/** The documented values of an open list. */
export function listOf(name: string): readonly string[] {
  if (name === "EventType") return Object.values(operations.notifications.events).flatMap(({ values }) => values);
  return knownValues[name] ?? formats.lists[name]?.values ?? [];
}

/** A value that keeps a line, without the object that stands there. */
export function sampleOf({ type, format, values, known, min, minLength = 1 }: Line): unknown {
  if (values) return values[0];
  if (known !== undefined) return listOf(known)[0];
  if (format !== undefined) return formats.formats[format]?.accepts[0];
  if (type === "string") return "x".repeat(Math.max(minLength, 3));
  if (type === "boolean") return true;
  return min ?? 652_117_514;
}

const otherTypes: Record<string, unknown[]> = {
  string: [5, true, {}],
  integer: ["5", true, 1.5],
  number: ["5", true],
  boolean: ["true", 1],
  object: ["text", 5, []],
  list: ["text", {}],
  anything: [],
};

/** Of an open list. */
const unheardOf: Probe = { value: `Unheard of: ${"_".repeat(500)}`, isAllowed: true, name: "a value that no page has" };

/** No page has characters that a text must not have, where it gives no format. */
const anyText = 'Zoë O\'Neil-Łukasz & Cie <1> ("2")';

/** Values that show whether a line is kept, without those at its limits. */
export function probesOf(line: Line): Probe[] {
  const { type, format, values, known } = line;
  const { accepts = [], refuses = [] } = format === undefined ? {} : (formats.formats[format] ?? {});
  return [
    ...(otherTypes[type] ?? []).map(refused),
    ...(type === "number" ? [accepted(1.5)] : []),
    ...(type === "string" && [values, known, format].every((one) => one === undefined) ? [accepted(anyText)] : []),
    ...(values ?? []).map(accepted),
    ...(values && type === "string" ? [refused("NONE")] : []),
    ...(known === undefined ? [] : [unheardOf, accepted(""), ...listOf(known).map(accepted)]),
    ...accepts.map(accepted),
    ...refuses.map(refused),
  ];
}

/** The values at the limits of a line and just outside them; far out where a page gives none. */
export function limitsOf(line: Line): Probe[] {
  const { type, format, values, known, min, max, minLength, maxLength } = line;
  if (values || known !== undefined) return [];
  if (type === "integer" || type === "number") {
    return [
      ...(min === undefined ? [accepted(-9_999_999)] : [accepted(min), refused(min - 1)]),
      ...(max === undefined ? [accepted(9_999_999_999)] : [accepted(max), refused(max + 1)]),
    ];
  }
  // The length of these is part of their format.
  if (type !== "string" || format === "country" || format === "key") return [];
  const start = format === undefined ? "" : String(sampleOf(line));
  const text = (length: number) => ({
    value: start.padEnd(length, "1").slice(0, length),
    name: `a text of ${length} characters`,
  });
  const inside = (length: number): Probe => ({ ...text(length), isAllowed: true });
  const outside = (length: number): Probe => ({ ...text(length), isAllowed: false });
  const shortest = minLength === undefined ? [inside(0)] : [inside(minLength), outside(minLength - 1)];
  return [
    ...(maxLength === undefined ? [inside(5_000)] : [inside(maxLength), outside(maxLength + 1)]),
    ...(format === undefined ? shortest : []),
  ];
}

export const accepted = (value: unknown): Probe => ({ value, isAllowed: true, name: JSON.stringify(value) });
export const refused = (value: unknown): Probe => ({ value, isAllowed: false, name: JSON.stringify(value) });

import { type Schema, toPointer } from "@mangopay-sca/spec/model";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";

/** Where a value breaks its schema. */
export interface SchemaViolation {
  /** JSON pointer into the value. */
  pointer: string;
  /** What the schema expects there. It has nothing of the value. */
  expectation: string;
  /** The constant that was expected, where it tells the parts of a union apart. */
  constant?: string;
}

/** Compares a value with a schema of the spec; each schema is compiled once, on first use. */
export type SchemaCheck = (schema: Schema, value: unknown) => SchemaViolation[];

/** Finds the compiled schema of a part of a union, as Ajv reports it. */
export type FindPart = (part: Schema) => ValidateFunction;

/** What is wrong with a value, in sentences: of a union, what is wrong with the part that was meant. */
export function violationsOf(validate: ValidateFunction, value: unknown, find: FindPart, at = ""): SchemaViolation[] {
  if (validate(value)) return [];
  // Ajv's `if` error adds nothing to the `then` errors.
  const errors = decisive(validate.errors ?? []);
  const unions = outermost(errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf"));
  const ofUnions = new Set(unions.map(({ instancePath }) => instancePath));
  const plain = errors.filter(({ instancePath }) => !pathsTo(instancePath).some((path) => ofUnions.has(path)));
  return distinct([
    ...plain.map((error) => explain(error, at)),
    ...unions.flatMap((union) => nearestPart(union, find, at + union.instancePath)),
  ]);
}

/** What is wrong with a value as the part of a union that it was meant to be. */
function nearestPart(
  { data, keyword, parentSchema, message = "" }: ErrorObject,
  find: FindPart,
  at: string,
): SchemaViolation[] {
  const parts = ((parentSchema?.[keyword] ?? []) as Schema[]).filter(({ type }) => type !== "null" || data === null);
  const tried = parts.map((part) => violationsOf(find(part), data, find, at));
  const [best = []] = tried.toSorted((a, b) => distance(a, at) - distance(b, at));
  return best.length > 0 ? best.map((one) => withAlternatives(one, tried)) : [{ pointer: at, expectation: message }];
}

/** Several parts of a composition may ask for the same. */
const distinct = (violations: SchemaViolation[]): SchemaViolation[] => [
  ...new Map(violations.map((one) => [`${one.pointer} ${one.expectation}`, one])).values(),
];

/** Another type, or another constant, says that another part was meant. */
const distance = (violations: SchemaViolation[], at: string) =>
  violations.length + violations.filter(({ pointer, constant }) => constant || pointer === at).length * 1000;

/** Where every part expects another constant, any of them would do. */
function withAlternatives(violation: SchemaViolation, tried: SchemaViolation[][]): SchemaViolation {
  const { pointer } = violation;
  const constants = new Set(tried.map((part) => part.find((one) => one.constant && one.pointer === pointer)?.constant));
  if (constants.size < 2 || constants.has(undefined)) return violation;
  return { pointer, expectation: `must be one of ${[...constants].join(", ")}` };
}

/** Errors without those that say nothing beside another one at the same place. */
function decisive(errors: ErrorObject[]): ErrorObject[] {
  const pathsOf = (those: ErrorObject[]) => new Set(those.map(({ instancePath }) => instancePath));
  const isWritten = ({ parentSchema }: ErrorObject) => parentSchema?.["x-expectation"] !== undefined;
  const ofForm = pathsOf(errors.filter(({ keyword }) => keyword === "type" || keyword === "pattern"));
  const written = pathsOf(errors.filter(isWritten));
  return errors.filter((error) => {
    const { keyword, instancePath } = error;
    // What has another type or breaks the pattern has not the format either, and that a condition did not hold says nothing beside what it asked for.
    const isImplied = keyword === "if" || (keyword === "format" && ofForm.has(instancePath));
    return !isImplied && (isWritten(error) || !written.has(instancePath));
  });
}

/** Unions that are not inside another one. Ajv reports a union after everything that is wrong with its parts. */
function outermost(unions: ErrorObject[]): ErrorObject[] {
  const last = new Map(unions.map(({ instancePath }, n) => [instancePath, n]));
  return unions.filter(({ instancePath }, n) => pathsTo(instancePath).every((path) => (last.get(path) ?? n) <= n));
}

/** A pointer, and those that lead to it. */
function pathsTo(pointer: string): string[] {
  const names = pointer.split("/");
  return names.map((_, n) => names.slice(0, n + 1).join("/"));
}

function explain({ instancePath, keyword, params, message, parentSchema }: ErrorObject, at: string): SchemaViolation {
  const pointer = at + instancePath;
  const expectation = parentSchema?.["x-expectation"];
  if (expectation !== undefined) return { pointer, expectation };
  if (keyword === "required") {
    return { pointer: pointer + toPointer([params.missingProperty]), expectation: "is missing" };
  }
  if (keyword === "enum") return { pointer, expectation: `must be one of ${listed(params.allowedValues)}` };
  if (Array.isArray(params.type)) {
    return { pointer, expectation: `must be ${params.type.map(withArticle).join(" or ")}` };
  }
  if (keyword !== "const") return { pointer, expectation: `${message}` };
  const { allowedValue } = params;
  const violation = { pointer, expectation: `must be ${JSON.stringify(allowedValue)}` };
  // A constant text (PersonType) tells the parts of a union apart; `const: true` is a rule like any other.
  return typeof allowedValue === "string" ? { ...violation, constant: allowedValue } : violation;
}

const withArticle = (type: string) => (type === "null" ? type : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`);

/** Values of the spec; empty or non-string values are JSON-quoted. */
function listed(values: unknown[]): string {
  if (values.length > 12) return `${values.length} documented values`;
  return values.map((value) => (typeof value === "string" && value !== "" ? value : JSON.stringify(value))).join(", ");
}

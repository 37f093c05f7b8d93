import { type OpenApiDocument, type Schema, toPointer } from "@mangopay-sca/spec/model";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

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

const root = "https://spec.test/";

/**
 * Checks values against schemas of a bundled spec: JSON Schema 2020-12, strict, with formats. `view` may change each schema before
 * it is compiled. Throws what Ajv throws for an invalid schema.
 */
export function createSchemaCheck(
  spec: OpenApiDocument,
  view: <Node>(node: Node) => Node = (node) => node,
): SchemaCheck {
  let ajv: Ajv2020 | undefined;
  const compiled = new WeakMap<Schema, ValidateFunction>();

  const compile = (schema: Schema, prepare: (schema: Schema) => Schema): ValidateFunction => {
    const known = compiled.get(schema);
    if (known) return known;
    ajv ??= createAjv(view(spec.components.schemas ?? {}));
    const prepared = prepare(schema);
    const validate = referredTo(ajv, prepared) ?? ajv.compile(prepared);
    compiled.set(schema, validate);
    return validate;
  };

  const violationsOf = (validate: ValidateFunction, value: unknown, at = ""): SchemaViolation[] => {
    if (validate(value)) return [];
    // Ajv's `if` error adds nothing to the `then` errors.
    const errors = decisive(validate.errors ?? []);
    const unions = outermost(errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf"));
    const ofUnions = new Set(unions.map(({ instancePath }) => instancePath));
    const plain = errors.filter(({ instancePath }) => !pathsTo(instancePath).some((path) => ofUnions.has(path)));
    return distinct([
      ...plain.map((error) => explain(error, at)),
      ...unions.flatMap((union) => nearestPart(union, at + union.instancePath)),
    ]);
  };

  /** What is wrong with a value as the part of a union that it was meant to be. */
  const nearestPart = ({ data, keyword, parentSchema, message = "" }: ErrorObject, at: string): SchemaViolation[] => {
    const parts = ((parentSchema?.[keyword] ?? []) as Schema[]).filter(({ type }) => type !== "null" || data === null);
    const tried = parts.map((part) =>
      violationsOf(
        compile(part, (prepared) => prepared),
        data,
        at,
      ),
    );
    const [best = []] = tried.toSorted((a, b) => distance(a, at) - distance(b, at));
    return best.length > 0 ? best.map((one) => withAlternatives(one, tried)) : [{ pointer: at, expectation: message }];
  };

  return (schema, value) =>
    violationsOf(
      compile(schema, (written) => rooted(view(written))),
      value,
    );
}

function createAjv(schemas: Record<string, Schema>): Ajv2020 {
  // Composed schemas say type and properties in one part and `required` in another, which strictTypes and
  // strictRequired take for a mistake.
  // Strict mode refuses invalid keywords by itself; reading the meta-schema too takes longer than everything else.
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    validateSchema: false,
    allErrors: true,
    verbose: true,
  });
  addFormats.default(ajv);
  ajv.addVocabulary(["components", "x-known-values", "x-documented", "x-expectation"]);
  return ajv.addSchema({ $id: root, components: { schemas: rooted(schemas) } });
}

/** Many places are one reference and nothing else: what it refers to need not be compiled for each. */
function referredTo(ajv: Ajv2020, { $ref, ...beside }: Schema): ValidateFunction | undefined {
  const isAlone = Object.keys(beside).every((name) => name.startsWith("x-"));
  return $ref !== undefined && isAlone ? ajv.getSchema($ref) : undefined;
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

/** References in a bundle begin at its root; a schema that is compiled alone needs the whole address. */
const rooted = <Node>(node: Node): Node => withRoot(node) as Node;

function withRoot(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withRoot);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? root + value : withRoot(value),
    ]),
  );
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

import { type OpenApiDocument, type Schema, toPointer } from "@mangopay-sca/spec/model";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Where a value breaks its schema. */
export interface SchemaViolation {
  /** JSON pointer into the value. */
  pointer: string;
  /** What the schema expects there. It has nothing of the value. */
  expectation: string;
  /** Whether it is a constant that tells the parts of a union apart. */
  isDecisive?: true;
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
    // That a condition did not hold says nothing beside what it asked for.
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
    const unions = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
    // Ajv reports a union after everything that is wrong with its parts, of which only one was meant.
    const outermost = unions.filter((union, n) => !unions.slice(n + 1).some((later) => isAbout(union, later)));
    const plain = errors.filter((error) => !outermost.some((union) => isAbout(error, union)));
    return distinct([
      ...plain.map((error) => explain(error, at)),
      ...outermost.flatMap((union) => nearestPart(union, at + union.instancePath)),
    ]);
  };

  /** What is wrong with a value as the part of a union that it was meant to be. */
  const nearestPart = ({ data, keyword, parentSchema, message = "" }: ErrorObject, at: string): SchemaViolation[] => {
    const parts = (parentSchema?.[keyword] ?? []) as Schema[];
    const tried = parts.map((part) =>
      violationsOf(
        compile(part, (prepared) => prepared),
        data,
        at,
      ),
    );
    const [best = []] = tried.toSorted((a, b) => distance(a, at) - distance(b, at));
    return best.length > 0 ? best : [{ pointer: at, expectation: message }];
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
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, verbose: true });
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
const distinct = (violations: SchemaViolation[]) =>
  violations.filter(
    (one, n) =>
      violations.findIndex((other) => other.pointer === one.pointer && other.expectation === one.expectation) === n,
  );

/** Another type, or another constant, says that another part was meant. */
const distance = (violations: SchemaViolation[], at: string) =>
  violations.length + violations.filter(({ pointer, isDecisive }) => isDecisive || pointer === at).length * 1000;

/** Whether an error is about what a union is about, or about something inside it. */
const isAbout = ({ instancePath }: ErrorObject, union: ErrorObject) =>
  instancePath === union.instancePath || instancePath.startsWith(`${union.instancePath}/`);

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
  if (keyword !== "const") return { pointer, expectation: message ?? "is not as described" };
  const { allowedValue } = params;
  const violation = { pointer, expectation: `must be ${JSON.stringify(allowedValue)}` };
  // A constant text (PersonType) tells the parts of a union apart; `const: true` is a rule like any other.
  return typeof allowedValue === "string" ? { ...violation, isDecisive: true } : violation;
}

/** Values of the spec, as JSON where they would not be seen. */
function listed(values: unknown[]): string {
  if (values.length > 12) return `${values.length} documented values`;
  return values.map((value) => (typeof value === "string" && value !== "" ? value : JSON.stringify(value))).join(", ");
}

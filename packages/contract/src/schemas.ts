import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApi, Schema } from "./spec.js";

/** Where a value breaks its schema. */
export interface Finding {
  /** JSON pointer into the value. */
  pointer: string;
  /** What the schema asks for there. Nothing of the value itself is in it. */
  message: string;
  /** Whether it is a constant, by which the parts of a union are told apart. */
  decisive?: true;
}

/** Compares a value with a schema; the same schema is compiled once. */
export type CheckValue = (schema: Schema, value: unknown) => Finding[];

/**
 * Checks values against schemas of a bundled spec: JSON Schema 2020-12, strict, with formats. Throws what Ajv throws for a
 * schema that is none.
 */
export function createSchemas(spec: OpenApi): CheckValue {
  // Composed schemas say type and properties in one part and `required` in another, which strictTypes and
  // strictRequired take for a mistake.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, verbose: true });
  addFormats.default(ajv);
  ajv.addVocabulary(["components", "x-known-values", "x-documented"]);
  ajv.addSchema({ $id: root, components: { schemas: rooted(spec.components.schemas) } });
  const compiled = new WeakMap<Schema, ValidateFunction>();
  const compile = (schema: Schema, whole: () => Schema = () => schema) => {
    const validate = compiled.get(schema) ?? referredTo(whole()) ?? ajv.compile(whole());
    compiled.set(schema, validate);
    return validate;
  };

  /** What a reference and nothing else refers to: many places refer to one schema, which need not be compiled for each. */
  const referredTo = ({ $ref, ...beside }: { $ref?: string }) =>
    $ref === undefined || Object.keys(beside).length > 0 ? undefined : ajv.getSchema($ref);

  const findingsOf = (validate: ValidateFunction, value: unknown, at = ""): Finding[] => {
    if (validate(value)) return [];
    // That a condition did not hold says nothing beside what it asked for.
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
    const unions = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
    // Ajv tells of a union after all that is wrong with its parts, of which only one was meant.
    const outermost = unions.filter((union, n) => !unions.slice(n + 1).some((later) => isAbout(union, later)));
    const plain = errors.filter((error) => !outermost.some((union) => isAbout(error, union)));
    return [
      ...plain.map((error) => explain(error, at)),
      ...outermost.flatMap((union) => nearest(union, at + union.instancePath)),
    ];
  };

  /** What is wrong with a value as the part of a union that it was meant to be. */
  const nearest = ({ data, keyword, parentSchema, message = "" }: ErrorObject, at: string): Finding[] => {
    const parts = (parentSchema?.[keyword] ?? []) as Schema[];
    const tried = parts.map((part) => findingsOf(compile(part), data, at));
    const best = tried.toSorted((a, b) => distance(a, at) - distance(b, at))[0] ?? [];
    return best.length > 0 ? best : [{ pointer: at, message }];
  };

  return (schema, value) =>
    findingsOf(
      compile(schema, () => rooted(schema) as Schema),
      value,
    );
}

/** Another type, or another constant, says that another part was meant. */
const distance = (findings: Finding[], at: string) =>
  findings.length + findings.filter(({ pointer, decisive }) => decisive || pointer === at).length * 1000;

/** Whether an error is about what a union is about, or about something inside it. */
const isAbout = ({ instancePath }: ErrorObject, union: ErrorObject) =>
  instancePath === union.instancePath || instancePath.startsWith(`${union.instancePath}/`);

const root = "https://spec.test/";

/** References in a bundle begin at its root; a schema that is compiled alone needs the whole address. */
function rooted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rooted);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? root + value : rooted(value),
    ]),
  );
}

function explain({ instancePath, keyword, params, message = "is not as described" }: ErrorObject, at: string): Finding {
  const pointer = at + instancePath;
  if (keyword === "required") return { pointer: `${pointer}/${params.missingProperty}`, message: "is missing" };
  if (keyword === "enum") return { pointer, message: `must be one of ${params.allowedValues.join(", ")}` };
  if (keyword !== "const") return { pointer, message };
  const { allowedValue } = params;
  const told = { pointer, message: `must be ${JSON.stringify(allowedValue)}` };
  // A constant text (PersonType) tells the parts of a union apart; `const: true` is a rule like any other.
  return typeof allowedValue === "string" ? { ...told, decisive: true } : told;
}

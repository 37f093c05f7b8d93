import {
  escapeName,
  type OpenApiDocument,
  type OperationObject,
  operationsOf,
  type Parameter,
  type Reference,
  type RequestBody,
  type ResponseObject,
  toPointer,
  valueAt,
} from "@mangopay-sca/spec/model";
import { rename, type SpecMutant } from "../mutant.ts";
import { schemaMutants } from "./schema-mutants.ts";

/** Every mistake that can be made outside the schemas: paths, methods, security, parameters, statuses, examples, error types. */
export function operationMutants(spec: OpenApiDocument): SpecMutant[] {
  const { responses = {}, parameters = {} } = spec.components;
  return [
    ...Object.keys(spec.paths).flatMap((path) => changedPath(spec, path)),
    ...operationsOf(spec).flatMap(({ path, method }) => changedOperation(spec, path, method.toLowerCase())),
    ...Object.entries(responses).flatMap(([name, one]) => examples(one, `/components/responses/${name}`)),
    ...Object.entries(parameters).flatMap(([name, one]) => parameter(one, `/components/parameters/${name}`)),
    ...Object.keys(spec.webhooks ?? {}).map((name) => ({
      kind: "remove a notification",
      id: `remove a notification: ${name}`,
      edits: [{ pointer: `/webhooks/${name}` }],
    })),
    ...Object.entries(spec["x-error-statuses"] ?? {}).flatMap(([type, status]) => errorType(type, status)),
  ];
}

function changedPath(spec: OpenApiDocument, path: string): SpecMutant[] {
  const changed = path.replace(/([a-z-]+)(\/\{[^/]+\})?$/, "$1-mutant$2");
  const edits = rename("/paths", path, changed, spec.paths[path]);
  return [{ kind: "change a path", id: `change a path: ${path}`, edits }];
}

function changedOperation(spec: OpenApiDocument, path: string, method: string): SpecMutant[] {
  const parent = toPointer(["paths", path]);
  const at = `${parent}/${method}`;
  const written = valueAt(spec, at) as OperationObject;
  const { operationId = "", security, requestBody, responses = {}, parameters = [] } = written;
  const otherMethod = ["patch", "head", "options"].find((other) => !(other in (spec.paths[path] ?? {}))) ?? "trace";
  const otherSecurity = security?.[0]?.basicAuth ? [{ bearerAuth: [] }] : [{ basicAuth: [] }];
  return [
    {
      kind: "change a method",
      id: `change a method: ${operationId}`,
      edits: rename(parent, method, otherMethod, written),
    },
    {
      kind: "change a security",
      id: `change a security: ${operationId}`,
      edits: [{ pointer: `${at}/security`, value: otherSecurity }],
    },
    ...Object.keys(responses).map((status) => ({
      kind: "remove a status",
      id: `remove a status: ${operationId} ${status}`,
      edits: [{ pointer: `${at}/responses/${status}` }],
    })),
    ...Object.entries(responses).flatMap(([status, response]) => examples(response, `${at}/responses/${status}`)),
    ...(requestBody ? examples(requestBody, `${at}/requestBody`) : []),
    ...parameters.flatMap((one, n) => parameter(one, `${at}/parameters/${n}`)),
  ];
}

function parameter(written: Parameter | Reference, at: string): SpecMutant[] {
  // What it refers to has mistakes of its own.
  if ("$ref" in written) return [];
  const { name, required, schema, ...rest } = written;
  const inPath = rest.in === "path";
  const renamed = { pointer: `${at}/name`, value: `${name}Renamed` };
  return [
    // The name of a path parameter is ours alone.
    ...(inPath ? [] : [{ kind: "rename a parameter", id: `rename a parameter: ${at} ${name}`, edits: [renamed] }]),
    ...(required === true && !inPath
      ? [
          {
            kind: "drop a required",
            id: `drop a required: ${at}`,
            edits: [{ pointer: `${at}/required`, value: false }],
          },
        ]
      : []),
    ...schemaMutants(schema, `${at}/schema`),
  ];
}

function examples(written: RequestBody | ResponseObject | Reference, at: string): SpecMutant[] {
  if ("$ref" in written) return [];
  return Object.entries(written.content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).flatMap(([name, { value }]) => {
      const pointer = at + toPointer(["content", mediaType, "examples", name]);
      const leaf = leafOf(value, `${pointer}/value`, name.length);
      return [
        { kind: "remove an example", id: `remove an example: ${pointer}`, edits: [{ pointer }] },
        ...(leaf ? [{ kind: "change an example", id: `change an example: ${leaf.pointer}`, edits: [leaf] }] : []),
      ];
    }),
  );
}

/** Another value, of the same type where that can be, for one of the places in an example. */
function leafOf(value: unknown, pointer: string, choice: number): { pointer: string; value: unknown } | undefined {
  const places = leavesOf(value, pointer);
  const place = places[choice % places.length];
  if (!place) return undefined;
  const [at, old] = place;
  if (typeof old === "number") return { pointer: at, value: old + 1 };
  if (typeof old === "boolean") return { pointer: at, value: !old };
  return { pointer: at, value: old === null ? "MUTANT" : `${old}x` };
}

function leavesOf(value: unknown, pointer: string): [pointer: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${pointer}/${escapeName(name)}`));
}

function errorType(type: string, status: number): SpecMutant[] {
  const pointer = toPointer(["x-error-statuses", type]);
  return [
    { kind: "remove an error type", id: `remove an error type: ${type}`, edits: [{ pointer }] },
    { kind: "change an error status", id: `change an error status: ${type}`, edits: [{ pointer, value: status + 1 }] },
  ];
}

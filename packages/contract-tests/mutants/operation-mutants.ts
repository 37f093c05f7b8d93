import type { Answer, OpenApi, Parameter, Security } from "@mangopay-sca/contract";
import { escaped } from "../src/places.ts";
import { rename, type SpecMutant } from "./mutant.ts";
import { schemaMutants, type Written } from "./schema-mutants.ts";

interface WrittenOperation {
  operationId?: string;
  security?: Security[];
  parameters?: Partial<Parameter>[];
  requestBody?: Answer & { $ref?: string };
  responses: Record<string, Answer & { $ref?: string }>;
}

/** Every mistake that can be made outside the schemas: paths, methods, security, parameters, statuses, examples. */
export function operationMutants(spec: OpenApi): SpecMutant[] {
  const paths = Object.entries(spec.paths).flatMap(([path, item]) => [
    ...changedPath(path, item),
    ...Object.entries(item).flatMap(([method, value]) =>
      isOperation(value) ? operation(item, path, method, value) : [],
    ),
  ]);
  const shared = Object.entries(spec.components.responses ?? {}).flatMap(([name, answer]) =>
    examples(answer as Answer, `/components/responses/${name}`),
  );
  const parameters = Object.entries(spec.components.parameters ?? {}).flatMap(([name, value]) =>
    parameter(value as Parameter, `/components/parameters/${name}`),
  );
  const notifications = Object.keys(spec.webhooks ?? {}).map((name) => ({
    kind: "remove a notification",
    id: `remove a notification: ${name}`,
    edits: [{ pointer: `/webhooks/${name}` }],
  }));
  return [...paths, ...shared, ...parameters, ...notifications];
}

const isOperation = (value: unknown): value is WrittenOperation =>
  (value as WrittenOperation | undefined)?.operationId !== undefined;

function changedPath(path: string, item: unknown): SpecMutant[] {
  const changed = path.replace(/([a-z-]+)(\/\{[^/]+\})?$/, "$1-mutant$2");
  return [{ kind: "change a path", id: `change a path: ${path}`, edits: rename("/paths", path, changed, item) }];
}

function operation(
  item: Record<string, unknown>,
  path: string,
  method: string,
  { operationId = "", security, requestBody, responses, parameters = [] }: WrittenOperation,
): SpecMutant[] {
  const parent = `/paths/${escaped(path)}`;
  const at = `${parent}/${method}`;
  const otherMethod = ["patch", "head", "options"].find((other) => !(other in item)) ?? "trace";
  const otherSecurity = security?.[0]?.basicAuth ? [{ bearerAuth: [] }] : [{ basicAuth: [] }];
  return [
    {
      kind: "change a method",
      id: `change a method: ${operationId}`,
      edits: rename(parent, method, otherMethod, item[method]),
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
    ...Object.entries(responses).flatMap(([status, answer]) => examples(answer, `${at}/responses/${status}`)),
    ...(requestBody ? examples(requestBody, `${at}/requestBody`) : []),
    ...parameters.flatMap((one, n) => (one.name ? parameter(one as Parameter, `${at}/parameters/${n}`) : [])),
  ];
}

function parameter({ name, required, schema, ...rest }: Parameter, at: string): SpecMutant[] {
  const inPath = rest.in === "path";
  const renamed = { pointer: `${at}/name`, value: `${name}Renamed` };
  return [
    // The name of a value in the path is ours alone.
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
    ...schemaMutants(schema as Written, `${at}/schema`),
  ];
}

function examples({ content = {} }: Answer, at: string): SpecMutant[] {
  return Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).flatMap(([name, { value }]) => {
      const pointer = `${at}/content/${escaped(mediaType)}/examples/${escaped(name)}`;
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
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${pointer}/${escaped(name)}`));
}

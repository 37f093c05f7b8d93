/** As much of a bundled OpenAPI document as is read here: references, wherever they are, begin at its root. */
export interface OpenApi {
  paths: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>>;
  security?: Security[];
}

export type Security = Record<string, string[]>;
export type Schema = object;

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: Schema;
}

export interface Body {
  required?: boolean;
  /** By media type. */
  content?: Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }>;
}

export interface Answer extends Body {
  headers?: Record<string, unknown>;
}

/** An operation with everything that it refers to in place. */
export interface Operation {
  operationId: string;
  /** In capitals. */
  method: string;
  path: string;
  parameters: Parameter[];
  requestBody: Body | undefined;
  /** By status. */
  responses: Record<string, Answer>;
  /** Alternatives, of which one is enough. */
  security: Security[];
}

interface WrittenOperation {
  operationId?: string;
  parameters?: unknown[];
  requestBody?: unknown;
  responses?: Record<string, unknown>;
  security?: Security[];
}

/** Every operation of the spec, in its order. */
export const operationsOf = (spec: OpenApi): Operation[] => readItems(spec, spec.paths);

/** Every notification that the spec describes; `path` is its name there. */
export const webhooksOf = (spec: OpenApi): Operation[] => readItems(spec, spec.webhooks ?? {});

function readItems(spec: OpenApi, items: OpenApi["paths"]): Operation[] {
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, value]) => {
      const written = value as WrittenOperation;
      if (written.operationId === undefined) return [];
      const shared = (item.parameters ?? []) as unknown[];
      return [
        {
          operationId: written.operationId,
          method: method.toUpperCase(),
          path,
          parameters: [...shared, ...(written.parameters ?? [])].map((one) => resolve<Parameter>(spec, one)),
          requestBody: written.requestBody === undefined ? undefined : resolve<Body>(spec, written.requestBody),
          responses: Object.fromEntries(
            Object.entries(written.responses ?? {}).map(([status, answer]) => [status, resolve<Answer>(spec, answer)]),
          ),
          security: written.security ?? spec.security ?? [],
        },
      ];
    }),
  );
}

/** What a value is, or what it refers to. */
export function resolve<Target>(spec: OpenApi, value: unknown): Target {
  const { $ref } = value as { $ref?: string };
  if ($ref === undefined) return value as Target;
  const [, section = "", name = ""] = $ref.replace(/^#\//, "").split("/");
  return resolve(spec, spec.components[section]?.[name] ?? {});
}

import { inject } from "vitest";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Example {
  summary?: string;
  "x-source"?: { document: string; title: string };
  value: Json;
}
interface Body {
  $ref?: string;
  content?: Record<string, { schema: object; examples?: Record<string, Example> }>;
}
interface Operation {
  operationId: string;
  requestBody?: Body;
  responses: Record<string, Body>;
}
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, Body>>;
  servers: { url: string }[];
}

declare module "vitest" {
  interface ProvidedContext {
    /** The spec, bundled from its sources when this run began. */
    spec: OpenApi;
  }
}

/** One documented body: what an operation is sent, or answers with, in one case. */
export interface Cell {
  operationId: string;
  method: string;
  path: string;
  /** `request`, or the status of the answer. */
  status: string;
  example: string;
  mediaType: string;
  schema: object;
  value: Json;
}

export const cellName = ({ operationId, status, example }: Pick<Cell, "operationId" | "status" | "example">) =>
  `${operationId} ${status} ${example}`;

/** Every named example of every operation; a status without a body has one cell without an example. */
export function cellsOf(spec: OpenApi): Cell[] {
  return operationsOf(spec).flatMap(({ method, path, operation }) => {
    const bodies: [string, Body][] = Object.entries(operation.responses);
    if (operation.requestBody) bodies.unshift(["request", operation.requestBody]);
    return bodies.flatMap(([status, body]) => {
      const at = { operationId: operation.operationId, method, path, status };
      const content = Object.entries(resolve(spec, body).content ?? {});
      if (content.length === 0) return [{ ...at, example: "no body", mediaType: "", schema: {}, value: null }];
      return content.flatMap(([mediaType, { schema, examples = {} }]) =>
        Object.entries(examples).map(([example, { value }]) => ({ ...at, example, mediaType, schema, value })),
      );
    });
  });
}

export function operationsOf(spec: OpenApi) {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId)
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

function resolve(spec: OpenApi, body: Body): Body {
  const [, , section = "", name = ""] = body.$ref?.split("/") ?? [];
  return body.$ref ? (spec.components[section]?.[name] ?? {}) : body;
}

export const spec = () => inject("spec");

import type {
  Content,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  RequestBody,
  ResponseObject,
  Schema,
  SecurityRequirement,
} from "./document.ts";
import { resolve } from "./resolve.ts";

/** A response of an operation, with its references resolved. Schemas stay as they are written. */
export interface Response {
  description: string;
  /** Schemas by the header's name. */
  headers: Record<string, Schema>;
  /** Documented values by the header's name; not every header has one. */
  headerExamples: Record<string, string>;
  /** Empty for a response without a body. */
  content: Content;
}

/** An operation, or a notification, with its references resolved. Schemas stay as they are written. */
export interface Operation {
  operationId: string;
  /** In upper case. */
  method: string;
  /** The path template; the name of a notification. */
  path: string;
  /** Those of the path item among them. */
  parameters: Parameter[];
  requestBody: { required: boolean; content: Content } | undefined;
  /** By status code. */
  responses: Record<string, Response>;
  /** Alternatives, of which one is enough. */
  security: SecurityRequirement[];
  isDeprecated: boolean;
}

/** Every operation of a document, in its order. */
export const operationsOf = (spec: OpenApiDocument): Operation[] => readItems(spec, spec.paths);

/** Every notification that a document describes. */
export const webhooksOf = (spec: OpenApiDocument): Operation[] => readItems(spec, spec.webhooks ?? {});

function readItems(spec: OpenApiDocument, items: Record<string, PathItem>): Operation[] {
  return Object.entries(items).flatMap(([path, { parameters: shared = [], ...methods }]) =>
    Object.entries(methods)
      .filter((entry): entry is [string, OperationObject] => isOperation(entry[1]))
      .map(([method, written]) => ({
        operationId: written.operationId ?? "",
        method: method.toUpperCase(),
        path,
        parameters: [...shared, ...(written.parameters ?? [])].map((one) => resolve(spec, one)),
        requestBody: written.requestBody && readBody(resolve(spec, written.requestBody)),
        responses: Object.fromEntries(
          Object.entries(written.responses ?? {}).map(([status, one]) => [
            status,
            readResponse(spec, resolve(spec, one)),
          ]),
        ),
        security: written.security ?? spec.security ?? [],
        isDeprecated: written.deprecated ?? false,
      })),
  );
}

const isOperation = (value: unknown): boolean => typeof (value as OperationObject | null)?.operationId === "string";

const readBody = ({ required = false, content = {} }: RequestBody) => ({ required, content });

function readResponse(
  spec: OpenApiDocument,
  { description = "", headers = {}, content = {} }: ResponseObject,
): Response {
  const resolved = Object.entries(headers).map(([name, header]) => [name, resolve(spec, header)] as const);
  const examples = resolved.filter(([, { example }]) => example !== undefined);
  return {
    description,
    headers: Object.fromEntries(resolved.map(([name, { schema }]) => [name, schema])),
    headerExamples: Object.fromEntries(examples.map(([name, { example }]) => [name, String(example)])),
    content,
  };
}

/** As much of a bundled OpenAPI 3.1 document as is read here. References begin at its root. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string; description?: string }[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: Components;
  security?: SecurityRequirement[];
  /** The status of each `Type` (or OAuth `error`) of errors.yaml. */
  "x-error-statuses"?: Record<string, number>;
  /** Statuses that the API answers, and that no operation lists. */
  "x-unlisted-statuses"?: number[];
  /** How the bundle was made. */
  "x-generated"?: { notice: string; generator: string; sourceSha256: string };
}

export interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter | Reference>;
  headers?: Record<string, Header | Reference>;
  responses?: Record<string, ResponseObject | Reference>;
  securitySchemes?: Record<string, SecurityScheme>;
}

export interface Reference {
  $ref: string;
}

/** JSON Schema 2020-12, with the two extensions of this spec. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  /** The documented values of a list that may grow, or the name of a union that holds them. */
  "x-known-values"?: string | string[];
  /** What documented values keep as well; the API may answer others. */
  "x-documented"?: Schema;
  [keyword: string]: unknown;
}

/** Operations by method, in lower case; `parameters` are those of all of them. */
export interface PathItem {
  parameters?: (Parameter | Reference)[];
  [method: string]: unknown;
}

export interface OperationObject {
  operationId?: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  security?: SecurityRequirement[];
  deprecated?: boolean;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

export interface Header {
  schema: Schema;
  example?: unknown;
}

/** By media type. */
export type Content = Record<string, MediaType>;

export interface MediaType {
  schema: Schema;
  examples?: Record<string, { value?: unknown }>;
}

export interface RequestBody {
  required?: boolean;
  content?: Content;
}

export interface ResponseObject {
  description?: string;
  headers?: Record<string, Header | Reference>;
  content?: Content;
}

export interface SecurityScheme {
  type: string;
  scheme?: string;
}

/** Names of security schemes, all of which are needed. */
export type SecurityRequirement = Record<string, string[]>;

/** Throws TypeError for a value that is not an OpenAPI 3.1 document. */
export function toDocument(value: unknown): OpenApiDocument {
  if (!isDocument(value)) throw new TypeError("This is not an OpenAPI 3.1 document: it needs openapi, info and paths.");
  return value;
}

function isDocument(value: unknown): value is OpenApiDocument {
  const { openapi, info, paths, components = {} } = (value ?? {}) as Partial<Record<keyof OpenApiDocument, unknown>>;
  return typeof openapi === "string" && openapi.startsWith("3.1") && [info, paths, components].every(isObject);
}

const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

import openapi from "@mangopay-sca/spec/openapi.json" with { type: "json" };

/** A bundled OpenAPI 3.1 document; references begin at its root. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string; description: string }[];
  paths: Record<string, Record<string, unknown>>;
  webhooks: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>>;
  security: Record<string, string[]>[];
}

/** The description: operations, notifications, and every published example. */
const document: OpenApiDocument = openapi;
export default document;

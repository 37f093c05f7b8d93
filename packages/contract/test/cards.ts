// A small API of its own, so that a test shows the whole of what it depends on.
import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { type Contract, createContract } from "../src/contract.ts";
import type { Exchange } from "../src/exchange.ts";
import { linesOf } from "../src/format.ts";

const json = (schema: object) => ({ "application/json": { schema } });
const path = (name: string) => ({ name, in: "path", required: true, schema: { type: "string", maxLength: 8 } });
const query = (name: string, schema: object, required = false) => ({ name, in: "query", required, schema });

export const cards: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Cards", version: "1" },
  servers: [{ url: "https://api.cards.test" }, { url: "https://sandbox.cards.test/" }],
  security: [{ Token: [] }],
  "x-error-statuses": { param_error: 400, not_found: 404, invalid_client: 401 },
  "x-unlisted-statuses": [429, 503],
  paths: {
    "/v1/{ClientId}/cards": {
      parameters: [path("ClientId")],
      get: {
        operationId: "listCards",
        parameters: [
          query("page", { type: "integer", minimum: 1 }),
          query("rate", { type: "number", maximum: 9 }),
          query("Sort", { $ref: "#/components/schemas/Sort" }),
          query("BeforeDate", { type: "integer" }, true),
        ],
        responses: {
          "200": {
            headers: { "X-Total": { schema: { type: "integer" } } },
            content: json({ type: "array", items: { $ref: "#/components/schemas/Card" } }),
          },
          "404": { content: json({ $ref: "#/components/schemas/Problem" }) },
        },
      },
      post: {
        operationId: "createCard",
        parameters: [
          { name: "Idempotency-Key", in: "header", required: true, schema: { type: "string", minLength: 8 } },
          { name: "Idempotency-Key", in: "query", schema: { type: "string" } },
        ],
        requestBody: { required: true, content: json({ $ref: "#/components/schemas/NewCard" }) },
        responses: {
          "200": { content: json({ $ref: "#/components/schemas/Card" }) },
          "400": {
            content: {
              ...json({ $ref: "#/components/schemas/Problem" }),
              "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
            },
          },
        },
      },
    },
    "/v1/{ClientId}/cards/{CardId}": {
      parameters: [path("ClientId"), path("CardId")],
      put: {
        operationId: "updateCard",
        requestBody: { content: json({ $ref: "#/components/schemas/NewCard" }) },
        responses: { "200": { content: json({ $ref: "#/components/schemas/Card" }) } },
      },
      delete: { operationId: "closeCard", responses: { "204": {} } },
    },
    "/v1/oauth/token": {
      post: {
        operationId: "createToken",
        security: [{ Key: [] }, { Token: [] }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", required: ["grant_type"], properties: { grant_type: { type: "string" } } },
            },
          },
        },
        responses: { "200": { content: json({ type: "object" }) } },
      },
    },
    "/v1/{ClientId}/status": {
      parameters: [path("ClientId")],
      get: { operationId: "viewStatus", security: [], responses: { "200": { content: json({ type: "object" }) } } },
    },
  },
  components: {
    securitySchemes: { Token: { type: "http", scheme: "Bearer" }, Key: { type: "http", scheme: "basic" } },
    schemas: {
      Sort: { type: "string", pattern: "^(Number|Date):(ASC|DESC)$" },
      Holder: {
        type: "object",
        required: ["Name"],
        maxProperties: 3,
        properties: {
          Name: { type: "string" },
          Tag: { type: ["string", "null"] },
          City: { type: "string" },
          Kind: { type: "string", "x-known-values": ["PERSON"] },
        },
      },
      NewCard: {
        type: "object",
        required: ["Number"],
        properties: {
          Number: { type: "string" },
          Limit: { type: "integer" },
          Holder: { $ref: "#/components/schemas/Holder" },
          Holders: { type: "array", items: { $ref: "#/components/schemas/Holder" } },
        },
      },
      Card: {
        type: "object",
        properties: {
          Id: { type: "string" },
          Number: { type: "string" },
          Status: { type: "string", "x-known-values": ["ACTIVE", "CLOSED"] },
          Holder: { $ref: "#/components/schemas/Holder" },
        },
      },
      Problem: { type: "object", properties: { Type: { type: "string" }, error: { type: "string" } } },
    },
  },
};

const contracts = new Map<OpenApiDocument, Contract>();

/** What is found in an exchange, as lines. */
export function found(exchange: Exchange, spec = cards): string[] {
  const contract = contracts.get(spec) ?? createContract(spec);
  contracts.set(spec, contract);
  return linesOf([contract.check(exchange)]);
}

/** A call that is as documented; `changes` make it another one. */
export const call = (method: string, target: string, changes: Partial<Exchange["request"]> = {}) => ({
  method,
  url: `https://api.cards.test/v1/${target}`,
  ...changes,
  headers: { authorization: "Bearer t", ...changes.headers },
});

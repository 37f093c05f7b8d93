import { type Body, type OpenApi, operationsOf, type Schema } from "@mangopay-sca/contract";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The spec, bundled from its sources when this run began. */
    spec: OpenApi;
  }
}

export const spec = () => inject("spec");

/** One documented body: what an operation is sent, or answers with, in one case. */
export interface Cell {
  operationId: string;
  method: string;
  path: string;
  /** `request`, or the status of the answer. */
  status: string;
  example: string;
  mediaType: string;
  schema: Schema;
  value: unknown;
}

export const cellName = ({ operationId, status, example }: Pick<Cell, "operationId" | "status" | "example">) =>
  `${operationId} ${status} ${example}`;

/** The name under which tables of values have a member: the e-mail address that a hook alerts has rules of its own. */
export const ruledName = ({ operationId }: Pick<Cell, "operationId">, member: string) =>
  operationId.includes("Hook") && member === "Email" ? "Hook/Email" : member;

/** Every named example of every operation; a status without a body has one cell without an example. */
export function cellsOf(spec: OpenApi): Cell[] {
  return operationsOf(spec).flatMap(({ operationId, method, path, requestBody, responses }) => {
    const bodies: [string, Body][] = Object.entries(responses);
    if (requestBody) bodies.unshift(["request", requestBody]);
    return bodies.flatMap(([status, body]) => {
      const at = { operationId, method, path, status };
      const content = Object.entries(body.content ?? {});
      if (content.length === 0) return [{ ...at, example: "no body", mediaType: "", schema: {}, value: null }];
      return content.flatMap(([mediaType, { schema, examples = {} }]) =>
        Object.entries(examples).map(([example, { value }]) => ({ ...at, example, mediaType, schema, value })),
      );
    });
  });
}

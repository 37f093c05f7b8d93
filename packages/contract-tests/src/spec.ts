import type { DocumentedExample, OpenApiDocument } from "@mangopay-sca/spec/model";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The spec, bundled from its sources when this run began. */
    spec: OpenApiDocument;
  }
}

export const spec = () => inject("spec");

/** `createHook request hook`; `closeLegalUser 204 without a body`. */
export const exampleName = ({ operationId, part, name }: Pick<DocumentedExample, "operationId" | "part" | "name">) =>
  `${operationId} ${part} ${name ?? "without a body"}`;

/** A sentence about a place in an example: `createHook request body/Url: accepts 5 (example hook)`. */
export const exampleSentence = (example: DocumentedExample, pointer: string, what: string) =>
  `${example.operationId} ${example.part} body${pointer}: ${what} (example ${example.name})`;

export const isRequest = ({ part }: Pick<DocumentedExample, "part">) => part === "request";

/** Whether it is a response with a body. */
export const isResponseBody = ({ part, mediaType }: Pick<DocumentedExample, "part" | "mediaType">) =>
  part !== "request" && mediaType !== "";

/** The name under which tables of values have a member: the e-mail address that a hook alerts has rules of its own. */
export const ruledName = ({ operationId }: Pick<DocumentedExample, "operationId">, member: string) =>
  operationId.includes("Hook") && member === "Email" ? "Hook/Email" : member;

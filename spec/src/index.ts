import openapi from "@mangopay-sca/spec/openapi.json" with { type: "json" };
import { type OpenApiDocument, toDocument } from "./model/document.ts";

export type { OpenApiDocument } from "./model/document.ts";

/** The description: operations, notifications, and every published example. */
const document: OpenApiDocument = toDocument(openapi);
export default document;

import { type OpenApiDocument, type OperationObject, toDocument } from "@mangopay-sca/spec/model";
import type { MockOptions } from "../src/index.js";
import { writeFileOf } from "./files.js";
import { start } from "./start.js";

/** A document with GET and POST operations, by path. */
export const specOf = (paths: Record<string, Record<string, OperationObject>>, more = {}): OpenApiDocument =>
  toDocument({ openapi: "3.1.1", info: { title: "Small", version: "1" }, paths, components: {}, ...more });

/** A mock of another spec. */
export const startWith = (spec: OpenApiDocument, options?: MockOptions) =>
  start({ ...options, specPath: writeFileOf(spec) });

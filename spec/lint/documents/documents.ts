import type { OpenApiDocument } from "../../src/model/index.ts";
import type { Errors, Lifecycle, Sources, TestValues } from "../data-files.ts";

/** The spec and the data beside it. */
export interface Documents {
  /** The bundled spec. */
  spec: OpenApiDocument;
  errors: Errors;
  lifecycle: Lifecycle;
  sources: Sources;
  testValues: TestValues;
  /** The value of an example file, by its path without ending below examples/; undefined when the file does not exist. */
  example(path: string): Record<string, unknown> | undefined;
}

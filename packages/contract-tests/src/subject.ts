import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Contract, createContract } from "@mangopay-sca/contract";
import { readErrors, readLifecycle, readSources, readTestValues } from "@mangopay-sca/spec/lint/data-files";
import type { Documents as CheckedDocuments } from "@mangopay-sca/spec/lint/documents/documents";
import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { examplesFolder, workflowsFolder } from "@mangopay-sca/spec/scripts/folders";
import { parse } from "yaml";
import { createDocumented, type Documented } from "./documented.ts";
import { createChecksOfCopy, createSchemaChecks, type SchemaChecks } from "./schema-checks.ts";

/** What is written by hand in spec/: the bundle of the OpenAPI files, and the data and workflows beside them. */
export interface Documents extends Omit<CheckedDocuments, "example"> {
  /** The Arazzo documents, by the name of their file without `.arazzo.yaml`. */
  workflows: Record<string, unknown>;
}

/** What a check is asked about: the documents, or a copy of them with a mistake, and what is made from them. */
export interface Subject extends Documents {
  /** The value of an example file, by its path without ending below examples/; undefined when the file does not exist. */
  example(path: string): Record<string, unknown> | undefined;
  documented: Documented;
  contract: Contract;
  schemas: SchemaChecks;
}

/** Of a copy of documents, whatever it has in common with the original is not made anew. */
export const createSubject = (documents: Documents, original?: Subject): Subject => ({
  ...documents,
  example,
  documented: createDocumented(documents.spec),
  contract: createContract(documents.spec, { showNames: true }),
  schemas: original
    ? createChecksOfCopy(documents.spec, original.spec, original.schemas)
    : createSchemaChecks(documents.spec),
});

/** Everything in spec/ as it is now, around a bundle. */
export const documentsAround = (spec: OpenApiDocument): Documents => ({
  spec,
  errors: readErrors(),
  lifecycle: readLifecycle(),
  sources: readSources(),
  testValues: readTestValues(),
  workflows: Object.fromEntries(
    readdirSync(workflowsFolder).flatMap((file) =>
      file.endsWith(".arazzo.yaml")
        ? [[file.slice(0, -".arazzo.yaml".length), parse(readFileSync(join(workflowsFolder, file), "utf8"))]]
        : [],
    ),
  ),
});

function example(path: string): Record<string, unknown> | undefined {
  const file = join(examplesFolder, `${path}.yaml`);
  return existsSync(file) ? parse(readFileSync(file, "utf8")).value : undefined;
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OpenApi } from "@mangopay-sca/contract";
import type { TestProject } from "vitest/node";
import { bundleSpec } from "../../../spec/scripts/bundle.ts";
import { sourceHash } from "../../../spec/src/source-hash.ts";

/** Tests read the spec as its files are now, so that a change shows before anything is generated again. */
export default function setup(project: TestProject) {
  project.provide("spec", generatedSpec() ?? (bundleSpec() as unknown as OpenApi));
}

/** The committed bundle if it is of the files as they are, which saves making it a second time. */
function generatedSpec(): OpenApi | undefined {
  const bundle = JSON.parse(readFileSync(new URL("../../../spec/dist/openapi.json", import.meta.url), "utf8"));
  const hash = sourceHash(fileURLToPath(new URL("../../../spec", import.meta.url)));
  return bundle["x-generated"].sourceSha256 === hash ? (bundle as OpenApi) : undefined;
}

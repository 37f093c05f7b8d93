import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, toDocument } from "@mangopay-sca/spec/model";
import { sourceHash } from "@mangopay-sca/spec/source-hash";
import { MockError } from "./errors.js";

/**
 * Reads a bundled spec, by default the one of @mangopay-sca/spec. Throws MockError when it cannot be read, and when it is older
 * than the hand-written files beside it: a mock must not respond by yesterday's contract.
 */
export function loadSpec(specPath?: string): OpenApiDocument {
  const path = resolve(specPath ?? fileURLToPath(import.meta.resolve("@mangopay-sca/spec/openapi.json")));
  const spec = parse(read(path), path);
  const current = sourceHash(dirname(dirname(path)));
  if (current !== null && current !== spec["x-generated"]?.sourceSha256) {
    throw new MockError(`The bundle ${path} is older than the spec it was made from: run \`npm run generate\` first.`);
  }
  return spec;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new MockError(`There is no spec to read at ${path}: give the path of a bundled openapi.json with --spec.`, {
      cause,
    });
  }
}

function parse(text: string, path: string): OpenApiDocument {
  try {
    return toDocument(JSON.parse(text));
  } catch (cause) {
    throw new MockError(
      `${path} is not an OpenAPI 3.1 document in JSON: give the path of a bundled openapi.json with --spec.`,
      { cause },
    );
  }
}

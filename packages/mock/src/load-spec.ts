import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sourceHash } from "@mangopay-sca/spec/source-hash";
import { MockError } from "./errors.js";

export interface Spec {
  openapi: string;
  info: { version: string };
  paths: Record<string, Record<string, SpecOperation>>;
  components: { responses: Record<string, SpecResponse>; schemas: Record<string, unknown> };
  "x-generated"?: { sourceSha256?: string };
}

interface SpecOperation {
  operationId?: string;
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses?: Record<string, SpecResponse>;
}

interface SpecResponse {
  $ref?: string;
  content?: Record<string, { examples?: Record<string, { value?: unknown }> }>;
}

/**
 * Reads a bundled spec, by default the one of @mangopay-sca/spec. Throws MockError when there is none, or
 * when it is older than the hand-written files beside it: a mock must not answer by yesterday's contract.
 */
export function loadSpec(specPath?: string): Spec {
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

function parse(text: string, path: string): Spec {
  try {
    const spec = JSON.parse(text) as Spec;
    if (typeof spec.openapi === "string" && typeof spec.paths === "object") return spec;
  } catch {}
  throw new MockError(
    `${path} is not an OpenAPI document in JSON: give the path of a bundled openapi.json with --spec.`,
  );
}

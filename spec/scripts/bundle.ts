import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readErrors } from "../lint/data-files.ts";
import { type OpenApiDocument, toDocument } from "../src/model/index.ts";
import { sourceHash } from "../src/source-hash.ts";
import { specFolder } from "./folders.ts";
import { redocly } from "./redocly.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/**
 * The whole spec as one document, made from the hand-written files as they are now. Examples stand
 * where they are used, under the names that the operations give them; everything else that is shared
 * stays a component.
 */
export function bundleSpec(): OpenApiDocument {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-bundle-"));
  try {
    const output = join(folder, "openapi.json");
    const { code, stderr } = redocly(
      "bundle",
      "sca",
      "--config=redocly.yaml",
      "--component-renaming-conflicts-severity=off",
      `--output=${output}`,
    );
    if (code !== 0) throw new Error(`Redocly could not bundle spec/openapi.yaml. It said:\n${stderr}`);
    const document = JSON.parse(readFileSync(output, "utf8")) as JsonObject;
    const components = document.components as JsonObject;
    const inlined = inlineExamples(document, components.examples as JsonObject) as JsonObject;
    delete (inlined.components as JsonObject).examples;
    return toDocument({
      openapi: inlined.openapi,
      "x-generated": header(),
      ...inlined,
      "x-error-statuses": errorStatuses(),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same, without making it again where spec/dist has the one of the files as they are. */
export function currentBundle(): OpenApiDocument {
  const file = join(specFolder, "dist", "openapi.json");
  const committed = existsSync(file) ? toDocument(JSON.parse(readFileSync(file, "utf8"))) : undefined;
  return committed?.["x-generated"]?.sourceSha256 === sourceHash(specFolder) ? committed : bundleSpec();
}

/** The status of each error `Type`, and of each OAuth error: whoever has the bundle alone can tell one from another. */
function errorStatuses(): JsonObject {
  const { errors, oauth } = readErrors();
  return Object.fromEntries(Object.entries({ ...errors, ...oauth }).map(([type, { status }]) => [type, status]));
}

function header(): JsonObject {
  const { version } = createRequire(import.meta.url)("@redocly/cli/package.json") as { version: string };
  return {
    notice: "Generated from the files in spec/ by `npm run generate`. Do not edit.",
    generator: `@redocly/cli ${version}`,
    sourceSha256: sourceHash(specFolder),
  };
}

function inlineExamples(node: Json, examples: JsonObject): Json {
  if (Array.isArray(node)) return node.map((item) => inlineExamples(item, examples));
  if (node === null || typeof node !== "object") return node;
  const prefix = "#/components/examples/";
  if (typeof node.$ref === "string" && node.$ref.startsWith(prefix)) {
    const name = node.$ref.slice(prefix.length);
    const example = examples[name];
    if (example === undefined) throw new Error(`The bundle points to an example ${name} that it does not hold.`);
    return example;
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inlineExamples(value, examples)]));
}

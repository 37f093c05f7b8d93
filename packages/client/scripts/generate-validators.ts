// Writes src/generated/validators.ts: the spec's response schemas as plain functions, compiled by Ajv ahead of time, so that
// checking answers needs neither Ajv nor eval. With --check, compares and changes nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { emitGenerated } from "../../../scripts/emit-generated.ts";

interface Response {
  $ref?: string;
  content?: { "application/json"?: { schema: { $ref: string } } };
}
type Operation = { operationId?: string; responses: Record<string, Response> };

const require = createRequire(import.meta.url);
const spec = JSON.parse(readFileSync(require.resolve("@mangopay-sca/spec/openapi.json"), "utf8"));
const versions = ["ajv", "esbuild"].map((name) => `${name} ${require(`${name}/package.json`).version}`);

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

/** For each operationId and status, the name of the schema of the answer. */
const schemaOf: Record<string, string> = {};
for (const operation of Object.values(spec.paths).flatMap((item) => Object.values(item as Record<string, Operation>))) {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const { content } = response.$ref ? (spec.components.responses[nameOf(response.$ref)] as Response) : response;
    const schema = content?.["application/json"]?.schema;
    if (schema) schemaOf[`${operation.operationId} ${status}`] = nameOf(schema.$ref);
  }
}

const ajv = new Ajv2020({
  allErrors: true,
  strictTypes: false,
  strictRequired: false,
  code: { source: true, esm: true, lines: true },
});
addFormats.default(ajv);
ajv.addVocabulary(["components", "x-known-values", "x-documented"]);
const id = "https://spec.local/";
const rooted = JSON.parse(JSON.stringify(spec.components).replaceAll('"$ref":"#/', `"$ref":"${id}#/`));
ajv.addSchema({ $id: id, components: rooted });
const names = [...new Set(Object.values(schemaOf))].sort();
for (const name of names) ajv.addSchema({ $id: `${id}${name}`, $ref: `${id}#/components/schemas/${name}` });

const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, `${id}${name}`])));
const table = `\nexport const schemaOf = ${JSON.stringify(schemaOf)};\n`;
const { outputFiles } = await build({
  stdin: { contents: code + table, resolveDir: import.meta.dirname, loader: "js" },
  bundle: true,
  format: "esm",
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  write: false,
});

emitGenerated({
  "packages/client/src/generated/validators.ts": `// @ts-nocheck
// Generated from spec/dist/openapi.json by \`npm run generate\`. Do not edit.
// ${versions.join(", ")}, sha256 of the spec's source ${spec["x-generated"].sourceSha256}
${outputFiles[0]?.text}`,
});

// Writes src/generated/validators.ts: the spec's response schemas as plain functions, compiled by Ajv ahead of time, so that
// checking answers needs neither Ajv nor eval. With --check, compares and changes nothing.
import { createRequire } from "node:module";
import spec from "@mangopay-sca/spec";
import { operationsOf, refName } from "@mangopay-sca/spec/model";
import { emitGenerated } from "@mangopay-sca/tooling/emit-generated";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const versions = ["ajv", "esbuild"].map((name) => `${name} ${require(`${name}/package.json`).version}`);

/** For each operationId and status, the name of the response's schema. */
const schemaOf = Object.fromEntries(
  operationsOf(spec).flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { content }]) => {
      const $ref = content["application/json"]?.schema.$ref;
      return $ref === undefined ? [] : [[`${operationId} ${status}`, refName($ref)]];
    }),
  ),
);

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
// ${versions.join(", ")}, sha256 of the spec's source ${spec["x-generated"]?.sourceSha256}
${outputFiles[0]?.text}`,
});

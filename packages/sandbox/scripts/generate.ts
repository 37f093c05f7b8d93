// Writes src/generated/: the spec's schemas as plain functions, and what is chosen by name (operations, life cycle, errors) as
// typed tables, so that a start compiles nothing. With --check, compares and changes nothing.
import { createRequire } from "node:module";
import { join } from "node:path";
import { standaloneCode } from "@mangopay-sca/contract/standalone";
import spec from "@mangopay-sca/spec";
import { operationsOf } from "@mangopay-sca/spec/model";
import { emitGenerated } from "@mangopay-sca/tooling/emit-generated";
import { build } from "esbuild";
import { errorTable } from "./error-table.ts";
import { languageList } from "./language-list.ts";
import { lifecycleTable } from "./lifecycle-table.ts";
import { testValueTable } from "./test-value-table.ts";

const require = createRequire(import.meta.url);
const versions = ["ajv", "esbuild"].map((name) => `${name} ${require(`${name}/package.json`).version}`);
const { outputFiles } = await build({
  stdin: { contents: standaloneCode(spec), resolveDir: import.meta.dirname, loader: "js" },
  bundle: true,
  format: "esm",
  target: "es2023",
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  write: false,
});

const windowScript = await build({
  entryPoints: [join(import.meta.dirname, "../browser/window.ts")],
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  write: false,
});

const header = (source: string) => `// Generated from ${source} by \`npm run generate\`. Do not edit.
// ${versions.join(", ")}, sha256 of the spec's source ${spec["x-generated"]?.sourceSha256}
`;
const table = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
const operations = Object.fromEntries(
  operationsOf(spec).map(({ operationId, method, path }) => [operationId, { method, path }]),
);

emitGenerated({
  "packages/sandbox/src/generated/compiled.ts": `// @ts-nocheck
${header("spec/dist/openapi.json")}${outputFiles[0]?.text}`,
  "packages/sandbox/src/generated/operations.ts": header("spec/dist/openapi.json") + table("operations", operations),
  "packages/sandbox/src/generated/lifecycle.ts":
    header("spec/dist/lifecycle.json") + table("lifecycle", lifecycleTable(spec)),
  "packages/sandbox/src/generated/window-script.ts": `// Generated from packages/sandbox/browser by \`npm run generate\`. Do not edit.
// ${versions.join(", ")}
export const script = ${JSON.stringify(windowScript.outputFiles[0]?.text)};
`,
  "packages/sandbox/src/generated/languages.ts":
    header("spec/dist/openapi.json") + table("languages", languageList(spec)),
  "packages/sandbox/src/generated/errors.ts": header("spec/dist/errors.json") + table("errors", errorTable(spec)),
  "packages/sandbox/src/generated/test-values.ts":
    header("spec/dist/test-values.json") + table("testValues", testValueTable()),
});

// Writes src/generated/ from the bundled spec; with --check, compares and changes nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import openapiTS, { astToString } from "openapi-typescript";
import { emitGenerated } from "../../../scripts/emit-generated.ts";

const require = createRequire(import.meta.url);
const spec = JSON.parse(readFileSync(require.resolve("@mangopay-sca/spec/openapi.json"), "utf8"));
const { version } = require("openapi-typescript/package.json") as { version: string };
const { sourceSha256 } = spec["x-generated"];

const header = `// Generated from spec/dist/openapi.json by \`npm run generate\`. Do not edit.
// openapi-typescript ${version}, sha256 of the spec's source ${sourceSha256}
`;

const ast = await openapiTS(spec, {
  alphabetize: true,
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});

emitGenerated({
  "packages/types/src/generated/openapi.ts": `${header}\n${astToString(ast)}`,
  "packages/types/src/generated/version.ts": `${header}
/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = ${JSON.stringify(spec.info.version)};

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = ${JSON.stringify(sourceSha256)};
`,
});

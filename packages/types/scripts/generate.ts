// Writes src/generated/ from the bundled spec and errors.yaml; with --check, compares and changes nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import spec from "@mangopay-sca/spec";
import { examplesOfOperation, operationsOf } from "@mangopay-sca/spec/model";
import { emitGenerated } from "@mangopay-sca/tooling/emit-generated";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { nameSchemas, plainDescriptions, plainResponses } from "./named-types.ts";

const require = createRequire(import.meta.url);
const { version } = require("openapi-typescript/package.json") as { version: string };
const sourceSha256 = spec["x-generated"]?.sourceSha256;

const header = `// Generated from spec/dist/openapi.json by \`npm run generate\`. Do not edit.
// openapi-typescript ${version}, sha256 of the spec's source ${sourceSha256}
`;

const ast = await openapiTS(JSON.stringify(spec), {
  alphabetize: true,
  defaultNonNullable: false,
  transform: (schema) =>
    "x-known-values" in schema ? openUnion(schema["x-known-values"] as KnownValues, schema.type) : undefined,
});

/** The name of a union that is generated elsewhere, or the values themselves. */
type KnownValues = string | string[];

/** `Known | (string & {})`: editors offer the known values, and every other string is still accepted. */
function openUnion(known: KnownValues, type: unknown): ts.TypeNode {
  const { factory } = ts;
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const members =
    typeof known === "string"
      ? [factory.createTypeReferenceNode(known)]
      : known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const isNullable = Array.isArray(type) && type.includes("null");
  return factory.createUnionTypeNode([
    ...members,
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode(undefined)]),
    ),
    ...(isNullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

const { errors, oauth } = JSON.parse(readFileSync(require.resolve("@mangopay-sca/spec/errors.json"), "utf8"));
const union = (codes: object) =>
  Object.keys(codes)
    .map((code) => `\n  | ${JSON.stringify(code)}`)
    .join("");

/** For each operation, `status: names of its examples`, as lines of an interface. */
function documentedResponses(): string {
  return operationsOf(spec)
    .map((operation) => {
      const examples = examplesOfOperation(operation);
      const lines = Object.keys(operation.responses).map((status) => {
        const names = examples.filter(({ part }) => part === status).map(({ name }) => `${JSON.stringify(name)}`);
        return `    ${status}: ${names.join(" | ")};`;
      });
      return `  ${operation.operationId}: {\n${lines.join("\n")}\n  };`;
    })
    .join("\n");
}

emitGenerated({
  "packages/types/src/generated/openapi.ts": `${header}
import type { PlainTexts } from "../plain-texts.js";
import type { ScaErrorType } from "./error-types.js";

${plainDescriptions(astToString(nameSchemas(plainResponses(ast))))}`,
  "packages/types/src/generated/error-types.ts": `${header}
/** Every \`Type\` that the API documents for an error. */
export type ScaErrorType =${union(errors)};

/** What the token endpoint reports as \`error\`, in the words of OAuth 2.0, in place of a \`Type\`. */
export type ScaOAuthErrorType =${union(oauth)};
`,
  "packages/types/src/generated/documented-responses.ts": `${header}
/** The names of the examples that each operation shows for each status; undefined where the response has no body. */
export interface DocumentedResponses {
${documentedResponses()}
}
`,
  "packages/types/src/generated/version.ts": `${header}
/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = ${JSON.stringify(spec.info.version)};

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = ${JSON.stringify(sourceSha256)};
`,
});

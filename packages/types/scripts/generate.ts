// Writes src/generated/ from the bundled spec and errors.yaml; with --check, compares and changes nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { emitGenerated } from "@mangopay-sca/tooling/emit-generated";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const require = createRequire(import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(require.resolve(`@mangopay-sca/spec/${name}`), "utf8"));
const spec = read("openapi.json");
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

const { errors, oauth } = read("errors.json");
const union = (codes: object) =>
  Object.keys(codes)
    .map((code) => `\n  | ${JSON.stringify(code)}`)
    .join("");

interface Answer {
  $ref?: string;
  content?: Record<string, { examples: Record<string, unknown> }>;
}

/** For each operation, `status: names of its examples`, as lines of an interface. */
function documentedAnswers(): string {
  const operations = Object.values(spec.paths).flatMap((item) =>
    Object.values(item as Record<string, { operationId?: string; responses: Record<string, Answer> }>),
  );
  return operations
    .filter(({ operationId }) => operationId !== undefined)
    .map(({ operationId, responses }) => {
      const lines = Object.entries(responses).map(([status, response]) => {
        const { content = {} } = response.$ref
          ? spec.components.responses[response.$ref.split("/").at(-1) ?? ""]
          : response;
        const names = Object.values(content as NonNullable<Answer["content"]>).flatMap(({ examples }) =>
          Object.keys(examples),
        );
        return `    ${status}: ${names.map((name) => JSON.stringify(name)).join(" | ") || "undefined"};`;
      });
      return `  ${operationId}: {\n${lines.join("\n")}\n  };`;
    })
    .join("\n");
}

emitGenerated({
  "packages/types/src/generated/openapi.ts": `${header}
import type { ScaErrorType } from "./error-types.js";

${astToString(ast)}`,
  "packages/types/src/generated/error-types.ts": `${header}
/** Every \`Type\` that the API documents for an error. */
export type ScaErrorType =${union(errors)};

/** What the token endpoint reports as \`error\`, in the words of OAuth 2.0, in place of a \`Type\`. */
export type ScaOAuthErrorType =${union(oauth)};
`,
  "packages/types/src/generated/documented-answers.ts": `${header}
/** The names of the examples that each operation shows for each status; undefined where the answer has no body. */
export interface DocumentedAnswers {
${documentedAnswers()}
}
`,
  "packages/types/src/generated/version.ts": `${header}
/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = ${JSON.stringify(spec.info.version)};

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = ${JSON.stringify(sourceSha256)};
`,
});

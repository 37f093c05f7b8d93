// Writes src/generated/operations.ts: how each operation of the spec is called, and the version that the client says it is.
// With --check, compares and changes nothing.
import spec from "@mangopay-sca/spec";
import { operationsOf, resolve } from "@mangopay-sca/spec/model";
import { emitGenerated } from "@mangopay-sca/tooling/emit-generated";
import manifest from "../package.json" with { type: "json" };

const rows = operationsOf(spec).map(({ operationId, method, path, requestBody, responses }) => {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const schema = success?.content["application/json"]?.schema;
  const isList = schema !== undefined && resolve(spec, schema).type === "array";
  // The form of the token call is filled in by the client.
  const hasBody = requestBody?.content["application/json"] !== undefined;
  const row = { method, path, ...(hasBody && { hasBody }), ...(isList && { isList }) };
  return `  ${operationId}: ${JSON.stringify(row)},`;
});

emitGenerated({
  "packages/client/src/generated/operations.ts": `// Generated from spec/dist/openapi.json and package.json by \`npm run generate\`. Do not edit.

/** How each operation is called. */
export const operations = {
${rows.join("\n")}
} as const;

/** What a client can call. */
export type OperationId = keyof typeof operations;

/** The version of this package. */
export const version = ${JSON.stringify(manifest.version)};
`,
});

import { readFileSync } from "node:fs";
import { sdkEndpoint } from "@mangopay-sca/contract-tests/independent/sdk-endpoints";
import { Problem } from "@mangopay-sca/tooling/problem";
import type { NewOperation } from "./plan.ts";
import { operationText } from "./spec-files.ts";

/** The new text of existing files that get a row, by path from the root. Throws a Problem if a file has no place for it. */
export function edits(operation: NewOperation, root: URL): Record<string, string> {
  const { id, method, path, pathFile, pathIsNew, group, groupIsNew, after, tag, tagIsNew } = operation;
  const texts: Record<string, string> = {};
  const edit = (file: string, change: (text: string) => string | undefined) => {
    const text = change(texts[file] ?? readFileSync(new URL(file, root), "utf8"));
    if (text === undefined)
      throw new Problem(`${file} has no place for ${id}: its layout has changed since add-operation was written.`);
    texts[file] = text;
  };

  if (pathIsNew) {
    edit("spec/openapi.yaml", (text) =>
      insertAfter(text, `  ${after}:\n    $ref: `, `  ${path}:\n    $ref: ${pathFile}\n`),
    );
  } else {
    edit(`spec/${pathFile}`, (text) => withFinalNewline(text) + operationText(operation));
  }
  if (tagIsNew) {
    const entry = `  - name: ${tag}\n    description: "TODO: what the operations of ${tag} are about"\n`;
    edit("spec/openapi.yaml", (text) => insertBefore(text, "paths:\n", "tags:\n", entry));
  }

  const operations = "packages/client/src/operations.ts";
  const api = "packages/client/src/api.ts";
  const interfaceName = `${group.charAt(0).toUpperCase()}${group.slice(1)}Api`;
  if (groupIsNew) {
    edit(operations, (text) =>
      insertBefore(text, "} as const satisfies", "export const methods", `  ${group}: {\n  },\n`),
    );
    edit(api, (text) =>
      insertBefore(text, "}\n", "export interface ScaApi {", `  readonly ${group}: ${interfaceName};\n`),
    );
    edit(api, (text) => `${text}\nexport interface ${interfaceName} {\n}\n`);
    edit("packages/client/src/index.ts", (text) =>
      insertBefore(text, ' } from "./api.js";', "export type { AuthApi", `, ${interfaceName}`),
    );
  }
  edit(operations, (text) => insertBefore(text, "  },\n", `\n  ${group}: {\n`, row(operation)));
  edit(api, (text) => insertBefore(text, "}\n", `export interface ${interfaceName} {\n`, signature(operation)));
  edit(api, (text) => insertBefore(text, '} from "@mangopay-sca/types"', "import type {\n", importedTypes(operation)));

  // Where the SDK has the operation, a person has to write how to call it; a test reports that.
  if (sdkEndpoint(method, path) === undefined) {
    const reason = "TODO say where it is documented";
    edit("packages/contract-tests/independent/lacking.yaml", (text) => `${withFinalNewline(text)}${id}: ${reason}\n`);
  }
  return texts;
}

const row = ({ name, id }: NewOperation) => `    ${name}: "${id}",\n`;

function signature({ name, parameters, requestSchema, responseSchema }: NewOperation): string {
  const given = parameters
    .filter((one) => one.name !== "ClientId")
    .map((one) => `${one.name.charAt(0).toLowerCase()}${one.name.slice(1)}: string, `);
  const body = requestSchema ? `body: ${requestSchema}, ` : "";
  return `  ${name}(${given.join("")}${body}options?: CallOptions): ScaPromise<${responseSchema ?? "undefined"}>;\n`;
}

const importedTypes = ({ requestSchema, responseSchema }: NewOperation) =>
  [requestSchema, responseSchema].map((name) => (name ? `  ${name},\n` : "")).join("");

const withFinalNewline = (text: string) => (text.endsWith("\n") ? text : `${text}\n`);

/** Inserts text before the first `end` after `start`; undefined if there is no such place. */
function insertBefore(text: string, end: string, start: string, inserted: string): string | undefined {
  const from = text.indexOf(start);
  const at = text.indexOf(end, from + start.length);
  return from === -1 || at === -1 ? undefined : text.slice(0, at) + inserted + text.slice(at);
}

/** Inserts text after the line that begins with the last line of `start`; undefined if there is no such line. */
function insertAfter(text: string, start: string, inserted: string): string | undefined {
  const from = text.indexOf(start);
  const at = text.indexOf("\n", from + start.length) + 1;
  return from === -1 || at === 0 ? undefined : text.slice(0, at) + inserted + text.slice(at);
}

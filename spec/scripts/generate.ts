// Writes spec/dist/: the bundled spec as JSON and YAML, errors, life cycle and test values as JSON. With --check, compares
// and changes nothing.
import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { emitGenerated } from "../../scripts/emit-generated.ts";
import { bundleSpec } from "./bundle.ts";

const document = bundleOrExit();
const header = document["x-generated"] as Record<string, string>;
const yamlHeader = `# ${header.notice}\n# ${header.generator}, sha256 of the source ${header.sourceSha256}\n`;

const read = (name: string) => parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8")) as object;
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

emitGenerated({
  "spec/dist/openapi.json": json(document),
  "spec/dist/openapi.yaml": yamlHeader + stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }),
  "spec/dist/errors.json": json({ "x-generated": header, ...read("errors.yaml") }),
  "spec/dist/lifecycle.json": json({ "x-generated": header, ...read("lifecycle.yaml") }),
  "spec/dist/test-values.json": json({ "x-generated": header, ...read("test-values.yaml") }),
});

/** Redocly's own words are the message; where it was called from helps nobody. */
function bundleOrExit() {
  try {
    return bundleSpec();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

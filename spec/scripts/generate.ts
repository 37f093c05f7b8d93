// Writes spec/dist/: the bundled spec as JSON and YAML; errors, life cycle, sources and test values as JSON; and the counts in the
// README. With --check, compares and changes nothing.
import { readdirSync, readFileSync } from "node:fs";
import { emitGenerated } from "@mangopay-sca/tooling/emit-generated";
import { parse, stringify } from "yaml";
import { bundleSpec } from "./bundle.ts";
import { examplesFolder } from "./folders.ts";
import { writtenOperations } from "./written-operations.ts";

const document = bundleOrExit();
const header = document["x-generated"];
const yamlHeader = `# ${header?.notice}\n# ${header?.generator}, sha256 of the source ${header?.sourceSha256}\n`;

const read = (name: string) => parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8")) as object;
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

emitGenerated({
  "spec/dist/openapi.json": json(document),
  "spec/dist/openapi.yaml": yamlHeader + stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }),
  "spec/dist/errors.json": json({ "x-generated": header, ...read("errors.yaml") }),
  "spec/dist/lifecycle.json": json({ "x-generated": header, ...read("lifecycle.yaml") }),
  "spec/dist/sources.json": json({ "x-generated": header, ...read("sources.yaml") }),
  "spec/dist/test-values.json": json({ "x-generated": header, ...read("test-values.yaml") }),
  "README.md": withCounts(readFileSync(new URL("../../README.md", import.meta.url), "utf8")),
});

/** The README's one sentence with how many operations and examples there are. */
function withCounts(readme: string): string {
  const operations = writtenOperations().length;
  const files = readdirSync(examplesFolder, { recursive: true, encoding: "utf8" });
  const examples = files.filter((file) => file.endsWith(".yaml")).length;
  const sentence = /\d+ operations, \d+ examples/;
  if (!sentence.test(readme)) {
    console.error(
      'README.md no longer says how many operations and examples there are, as in "29 operations, 81 examples".',
    );
    process.exit(1);
  }
  return readme.replace(sentence, `${operations} operations, ${examples} examples`);
}

/** Redocly's own words are the message; where it was called from helps nobody. */
function bundleOrExit() {
  try {
    return bundleSpec();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

// npm run lint in spec/: Redocly with its strictest rule sets and our own over spec and workflows, then the checks of
// the data beside it. A warning fails as well.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { checkDocuments } from "../lint/documents/check-documents.ts";
import type { SpecDocument } from "../lint/documents/spec-facts.ts";
import { readErrors, readLifecycle, readSources, readTestValues } from "../lint/ledgers.ts";
import { bundleSpec } from "./bundle.ts";
import { redocly } from "./redocly.ts";

const workflows = readdirSync(new URL("../workflows", import.meta.url))
  .filter((file) => file.endsWith(".arazzo.yaml"))
  .map((file) => `workflows/${file}`);

const { code, stdout, stderr } = redocly("lint", "sca", ...workflows, "--config=redocly.yaml");
console.log((stdout + stderr).trim());
const redoclyIsContent = code === 0 && !/\bwarnings?\b/.test(stderr);

const problems = redoclyIsContent
  ? checkDocuments({
      spec: bundleSpec() as unknown as SpecDocument,
      errors: readErrors(),
      lifecycle: readLifecycle(),
      sources: readSources(),
      testValues: readTestValues(),
      example(path) {
        const file = new URL(`../examples/${path}.yaml`, import.meta.url);
        return existsSync(file) ? parse(readFileSync(file, "utf8")).value : undefined;
      },
    })
  : [];
for (const problem of problems) console.error(problem);
if (redoclyIsContent && problems.length === 0) {
  console.log("errors.yaml, lifecycle.yaml, sources.yaml, test-values.yaml: valid.");
}
process.exitCode = redoclyIsContent && problems.length === 0 ? 0 : 1;

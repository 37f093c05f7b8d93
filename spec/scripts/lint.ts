// npm run lint in spec/: Redocly with its strictest rule sets and our own over spec and workflows, then the checks of
// the data beside it. A warning fails as well. One line for each problem.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readErrors, readLifecycle, readSources, readTestValues } from "../lint/data-files.ts";
import { checkDocuments } from "../lint/documents/check-documents.ts";
import { currentBundle } from "./bundle.ts";
import { examplesFolder, workflowsFolder } from "./folders.ts";
import { lint } from "./redocly.ts";

const workflows = readdirSync(workflowsFolder)
  .filter((file) => file.endsWith(".arazzo.yaml"))
  .map((file) => `workflows/${file}`);

const byRedocly = lint("sca", ...workflows);
// What Redocly refuses may not even come together.
const problems = byRedocly.length > 0 ? byRedocly : checkLedgers();
for (const problem of problems) console.error(problem);
if (problems.length === 0) {
  console.log(
    `The spec with its errors, life cycle, sources and test values, and ${workflows.length} workflows: valid.`,
  );
}
process.exitCode = problems.length === 0 ? 0 : 1;

function checkLedgers(): string[] {
  return checkDocuments({
    spec: currentBundle(),
    errors: readErrors(),
    lifecycle: readLifecycle(),
    sources: readSources(),
    testValues: readTestValues(),
    example(path) {
      const file = join(examplesFolder, `${path}.yaml`);
      return existsSync(file) ? parse(readFileSync(file, "utf8")).value : undefined;
    },
  });
}

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readErrors, readLifecycle, readSources } from "@mangopay-sca/spec/lint/data-files";
import { eventTypesOf, examplesOf, type OpenApiDocument, operationsOf } from "@mangopay-sca/spec/model";
import { currentBundle } from "@mangopay-sca/spec/scripts/bundle";
import { examplesFolder } from "@mangopay-sca/spec/scripts/folders";
import type { Reporter, TestModule } from "vitest/node";
import thresholds from "../../thresholds.json" with { type: "json" };
import { type CoverageItem, documentedItems } from "./items.ts";
import { measure, toHtml, toJunit } from "./measure.ts";

const folder = fileURLToPath(new URL("../../reports/coverage", import.meta.url));

/**
 * Reports how much of what the contract documents was exchanged by passing tests, in reports/coverage too, and fails the run
 * below the thresholds. They do not apply to a run of chosen files or tests.
 */
export class CoverageReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const covered = new Set<CoverageItem>();
    for (const module of modules) {
      for (const test of module.children.allTests("passed")) {
        for (const item of test.meta().covered ?? []) covered.add(item);
      }
    }
    const spec = currentBundle();
    printCounts(spec);
    const coverage = measure(documentedItems(spec), covered, thresholds.coverage);
    const wholeRun = process.argv.slice(2).every((argument) => argument === "run");
    if (!wholeRun) return console.log("Not the whole run: the coverage thresholds do not apply.");
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/index.html`, toHtml(coverage));
    writeFileSync(`${folder}/coverage.json`, `${JSON.stringify(coverage, null, 2)}\n`);
    writeFileSync(`${folder}/junit.xml`, toJunit(coverage));
    console.log("What was exchanged, of what is documented (reports/coverage/index.html has it all):");
    for (const { kind, percent, threshold, covered, missing } of coverage) {
      const total = covered.length + missing.length;
      console.log(`  ${kind}: ${covered.length} of ${total}, ${percent.toFixed(1)} % (at least ${threshold} %)`);
      for (const name of missing) console.log(`    never exchanged: ${name}`);
    }
    const below = coverage.filter(({ percent, threshold }) => percent < threshold);
    if (below.length > 0) {
      const kinds = below.map(({ kind }) => kind).join(", ");
      console.error(`The contract tests exchange too little (${kinds}): add a test that exchanges what is missing.`);
      process.exitCode = 1;
    }
  }
}

/** How much there is of everything, counted from the files as they are. */
function printCounts(spec: OpenApiDocument) {
  const { errors, oauth } = readErrors();
  const { conflicts, openQuestions } = readSources();
  const files = readdirSync(examplesFolder, { recursive: true, encoding: "utf8" });
  const counts = {
    operations: operationsOf(spec).length,
    examples: files.filter((file) => file.endsWith(".yaml")).length,
    "documented bodies": examplesOf(spec).filter(({ mediaType }) => mediaType !== "").length,
    "error types": Object.keys(errors).length + Object.keys(oauth).length,
    "event types": eventTypesOf(spec).length,
    transitions: readLifecycle().transitions.length,
    conflicts: Object.keys(conflicts).length,
    "open questions": Object.keys(openQuestions).length,
  };
  const texts = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  console.log(`\nThe spec: ${texts.join(", ")}.`);
}
